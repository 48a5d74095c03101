package org.bole.profile.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.bole.platform.search.text.NameKeys;
import org.bole.taxonomy.search.PinyinRomanizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    private static final PersonNames NAMES = new PersonNames(new PinyinRomanizer());

    @ParameterizedTest
    @CsvSource({
        "单弘毅,shanhongyi,shy",
        "曾国藩,zengguofan,zgf",
        "解晓东,xiexiaodong,xxd",
        "仇英,qiuying,qy",
        "查良镛,zhaliangyong,zly",
        "朴志洙,piaozhizhu,pzz",
        "区建国,oujianguo,ojg",
        "盖叫天,gejiaotian,gjt",
        "任贤齐,renxianqi,rxq",
        "翟志刚,zhaizhigang,zzg",
        "缪荃孙,miaoquansun,mqs",
        "员半千,yunbanqian,ybq",
        "黑云龙,heyunlong,hyl",
        "种师道,chongshidao,csd",
        "尉迟恭,yuchigong,ycg",
        "万俟卨,moqixie,mqx",
        "长孙无忌,zhangsunwuji,zswj",
        "令狐冲,linghuchong,lhc",
        "吕布,lvbu,lb",
        "單弘毅,shanhongyi,shy",
        "林重,linzhong,lz",
        "林重,linchong,lc"
    })
    void readsTheNameAlsoAsASurnameIsRead(String name, String sound, String initials) {
        NameKeys keys = NAMES.keys(name);
        assertThat(keys.sounds()).as(name).contains(sound);
        assertThat(keys.initials()).as(name).contains(initials);
    }

    @ParameterizedTest
    @CsvSource({"单弘毅,danhongyi", "曾国藩,cengguofan", "解晓东,jiexiaodong", "仇英,chouying"})
    void readsItAlsoAsTheCharacterIsReadElsewhere(String name, String sound) {
        assertThat(NAMES.keys(name).sounds()).contains(sound);
    }

    @Test
    void aDotBetweenTheNamesDoesNotMatter() {
        assertThat(NAMES.keys("阿卜杜拉·买买提").sounds()).anyMatch(sound -> sound.startsWith("abudula"));
        assertThat(NAMES.keys("阿卜杜拉·买买提").ends()).contains("买买提");
    }

    @Test
    void aLatinNameIsItself() {
        NameKeys keys = NAMES.keys("Anna Müller");
        assertThat(keys.whole()).containsExactly("annamuller");
        assertThat(keys.words()).containsExactlyInAnyOrder("anna", "muller");
        assertThat(keys.initials()).isEmpty();
    }

    @Test
    void aCharacterThatNobodyCanReadIsFoundByWriting() {
        assertThat(NAMES.keys("𠮷田").ends()).containsExactly("田");
        assertThat(NAMES.keys("𠮷田").sounds()).contains("tian");
    }

    @Test
    void aLongNameOfManyReadingsStaysSmall() {
        assertThat(NAMES.keys("重长行乐单曾解仇重长行乐").initials()).hasSizeLessThanOrEqualTo(32);
    }
}
