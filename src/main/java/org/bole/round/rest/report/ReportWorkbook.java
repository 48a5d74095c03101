package org.bole.round.rest.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.bole.platform.sheet.Spreadsheet;
import org.bole.round.application.RoundReports.Reported;

/** The report as a spreadsheet. The same solution, names and language give the same bytes. */
final class ReportWorkbook {
    private ReportWorkbook() {}

    static byte[] write(Reported reported, Locale locale, ZoneId zone) {
        Printed printed =
                new Printed(reported, new ReportWords(reported.directory(), reported.shortfalls()), locale, zone);
        return Spreadsheet.write(
                reported.round().document().title(),
                reported.solved().madeAt(),
                List.of(
                        SummarySheets.overview(printed),
                        TeamSheet.of(printed),
                        GroupSheets.employers(printed),
                        GroupSheets.districts(printed),
                        GroupSheets.stages(printed),
                        GroupSheets.kinds(printed),
                        GapSheets.unfilled(printed),
                        GapSheets.leftOut(printed),
                        GapSheets.studentsLeftOut(printed),
                        GroupSheets.load(printed),
                        SummarySheets.basis(printed)));
    }
}
