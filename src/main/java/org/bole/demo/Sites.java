package org.bole.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bole.demo.Places.Institution;
import org.bole.demo.Topic.Area;
import org.bole.organization.application.OrganizationDocument;
import org.bole.organization.application.OrganizationDocument.Holding;
import org.bole.organization.domain.CreditCode;
import org.bole.organization.domain.OrganizationKind;
import org.bole.organization.domain.OwnershipKind;

/**
 * The organisations of the district.
 *
 * @param academies universities, then institutes
 */
record Sites(List<Site> academies, List<Site> firms, List<Site> primary, List<Site> secondary, List<Site> offices) {
    private static final int FIRMS_PER_TOPIC_LEADING = 2;
    /** Of the enterprises that a university founded or holds shares in: enough to see the rule at work. */
    private static final int SPIN_OFFS = 16;

    static Sites of(Places places, List<Area> areas, LocalDate today, Draw draw) {
        Register register = new Register(places, draw);
        List<Site> firms = new FirmPlan(places, register, today, draw).firms(areas);
        List<Site> academies = new ArrayList<>();
        places.universities().forEach(one -> academies.add(register.academy(one, OrganizationKind.UNIVERSITY)));
        places.institutes().forEach(one -> academies.add(register.academy(one, OrganizationKind.RESEARCH_INSTITUTE)));
        return new Sites(
                founding(academies, firms, draw),
                firms,
                register.plain(places.primarySchools(), OrganizationKind.SCHOOL),
                register.plain(places.secondarySchools(), OrganizationKind.SCHOOL),
                register.plain(places.governments(), OrganizationKind.GOVERNMENT));
    }

    /** How many enterprises have a topic of {@code area} as their main one. */
    static int firmsPerTopic(Places places, Area area) {
        return places.leading().contains(area.area()) ? FIRMS_PER_TOPIC_LEADING : 1;
    }

    List<Site> all() {
        return Stream.of(academies, firms, primary, secondary, offices)
                .flatMap(List::stream)
                .toList();
    }

    /** Enterprises that work on {@code topic}, those with it as their main topic first. */
    List<Site> firmsOn(Topic topic) {
        List<Site> found = new ArrayList<>();
        firms.stream().filter(firm -> firm.topics().get(0).is(topic)).forEach(found::add);
        firms.stream()
                .filter(firm -> firm.worksOn(topic) && !firm.topics().get(0).is(topic))
                .forEach(found::add);
        return found;
    }

    List<Site> academiesIn(Area area) {
        return academies.stream()
                .filter(one -> one.areas().contains(area.area()))
                .toList();
    }

    private static List<Site> founding(List<Site> academies, List<Site> firms, Draw draw) {
        List<Site> founded = draw.some(SPIN_OFFS, firms);
        List<Site> result = new ArrayList<>();
        for (int i = 0; i < academies.size(); i++) {
            List<Holding> holdings = new ArrayList<>();
            for (int f = i; f < founded.size(); f += academies.size()) {
                holdings.add(new Holding(
                        draw.chance(60) ? OwnershipKind.FOUNDER : OwnershipKind.SHAREHOLDER,
                        founded.get(f).document().creditCode()));
            }
            result.add(owning(academies.get(i), holdings));
        }
        return result;
    }

    private static Site owning(Site site, List<Holding> holdings) {
        OrganizationDocument plain = site.document();
        return site.with(new OrganizationDocument(
                plain.externalRef(),
                plain.creditCode(),
                plain.kind(),
                plain.name(),
                plain.nameEn(),
                plain.region(),
                plain.industries(),
                plain.clusters(),
                plain.ladder(),
                holdings));
    }

    /** Gives out references and credit codes. */
    static final class Register {
        private final Places places;
        private final Draw draw;
        private int number;

        Register(Places places, Draw draw) {
            this.places = places;
            this.draw = draw;
        }

        Site academy(Institution one, OrganizationKind kind) {
            String industry = kind == OrganizationKind.UNIVERSITY ? "8341" : "7320";
            return new Site(document(one.name(), kind, List.of(industry)), one.areas(), List.of());
        }

        List<Site> plain(List<String> names, OrganizationKind kind) {
            return names.stream()
                    .map(name -> new Site(document(name, kind, List.of()), List.of(), List.of()))
                    .toList();
        }

        String nextReference() {
            number++;
            return String.format(Locale.ROOT, "org-%03d", number);
        }

        /** Registrar and kind (GB 32100, positions 1–2), region, then a body that is the district's own. */
        String creditCode(OrganizationKind kind) {
            String registrar = switch (kind) {
                case ENTERPRISE -> "91";
                case GOVERNMENT -> "11";
                case UNIVERSITY, RESEARCH_INSTITUTE, SCHOOL -> "12";
            };
            String body = String.format(Locale.ROOT, "MB%05d%02d", draw.between(0, 99_999), number % 100);
            return CreditCode.withCheckDigit(registrar + places.region() + body);
        }

        private OrganizationDocument document(String name, OrganizationKind kind, List<String> industries) {
            String reference = nextReference();
            return new OrganizationDocument(
                    reference,
                    creditCode(kind),
                    kind,
                    name,
                    null,
                    places.region(),
                    industries,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
