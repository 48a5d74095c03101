package org.bole.taxonomy.rest;

/** Answers shown in the API description. */
final class CodesExamples {
    private CodesExamples() {}

    static final String TABLES = """
            {"items":[{"table":"disciplines","titleZh":"学科","titleEn":"Disciplines",
            "standardZh":"GB/T 13745-2009 学科分类与代码","standardEn":"GB/T 13745-2009","rows":3537}],"nextCursor":null}""";

    static final String PAGE = """
            {"items":[{"code":"520","nameZh":"计算机科学技术","nameEn":"Computer Science and Technology","parent":"D",
            "level":1,"hasChildren":true,"path":[{"code":"D","nameZh":"工程与技术科学"},
            {"code":"520","nameZh":"计算机科学技术"}],"rank":null,"degreeLevel":null}],"nextCursor":null}""";

    static final String ENTRY = """
            {"code":"082","nameZh":"高级工程师","nameEn":"Senior Engineer","parent":"080","level":2,"hasChildren":false,
            "path":[{"code":"080","nameZh":"工程技术人员"},{"code":"082","nameZh":"高级工程师"}],
            "rank":"ASSOCIATE_SENIOR","degreeLevel":null,"children":[]}""";
}
