package org.bole.scoring.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bole.scoring.domain.CandidateFactory;
import org.bole.scoring.domain.Taxonomy;
import org.bole.scoring.domain.text.Tokenizer;
import org.bole.taxonomy.domain.CodeTables;
import org.bole.taxonomy.domain.DisciplineIndustryBridge;
import org.bole.taxonomy.domain.Glossary;

/** Makes the plain objects of scoring that others are injected with. */
@Dependent
class ScoringSetup {
    @Produces
    @Singleton
    Taxonomy taxonomy(CodeTables tables, DisciplineIndustryBridge bridge) {
        return Taxonomy.of(tables, bridge);
    }

    @Produces
    @Singleton
    CandidateFactory factory(Tokenizer tokenizer, Taxonomy taxonomy, Glossary glossary) {
        return new CandidateFactory(tokenizer, taxonomy, glossary);
    }
}
