package org.bole.scoring.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bole.request.application.RequestRegister;
import org.bole.scoring.domain.RequestQuery;
import org.bole.support.Api;
import org.bole.support.Documents;
import org.bole.support.OperatorProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OperatorProfile.class)
class QueriesIT {
    @Inject
    Queries queries;

    @Inject
    RequestRegister requests;

    private final ObjectNode askerDocument = Documents.organization("ENTERPRISE");

    private RequestQuery query(String request) {
        return QuarkusTransaction.requiringNew().call(() -> queries.query(requests.get(UUID.fromString(request))));
    }

    @Test
    void preparesARequestOnceAsLongAsItIsTheSame() {
        String asker = Api.create("organizations", askerDocument);
        String request = Api.create("requests", Documents.request(asker));
        RequestQuery first = query(request);
        assertThat(first.meaning()).isNotNull();
        assertThat(query(request)).isSameAs(first);

        Api.change("requests", request, Documents.json("{title: '移动机器人导航'}"));
        RequestQuery changed = query(request);
        assertThat(changed.request().topic().title()).isEqualTo("移动机器人导航");
        assertThat(query(request)).isSameAs(changed);

        Api.change(
                "organizations",
                asker,
                Documents.json("{holdings: [{kind: 'FOUNDER', creditCode: '%s'}]}"
                        .formatted(Documents.organization("UNIVERSITY")
                                .path("creditCode")
                                .asText())));
        RequestQuery withHolding = query(request);
        assertThat(withHolding).isNotSameAs(changed);
        assertThat(String.valueOf(withHolding.asker())).isNotEqualTo(String.valueOf(changed.asker()));
        assertThat(query(request)).isSameAs(withHolding);
    }

    @Test
    void keepsARequestWithASkillThatMeansNothing() {
        ObjectNode document = Documents.request(Api.create("organizations", askerDocument));
        document.putArray("requiredSkills").add("光刻胶").add("***");
        String request = Api.create("requests", document);
        assertThat(query(request)).isSameAs(query(request));
    }
}
