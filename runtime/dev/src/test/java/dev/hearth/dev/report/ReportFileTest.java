package dev.hearth.dev.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Report.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  @TempDir Path folder;

  @Test
  void aReportIsALine() throws Exception {
    Path file = folder.resolve("reports.jsonl");
    ReportFile reports = new ReportFile(file);
    reports.tell(
        ImmutableReport.builder()
            .verdict(Verdict.RELOADED)
            .number(3)
            .stateBefore("state version 1")
            .stateNow("draft")
            .classes(24)
            .values(1204)
            .entities(58)
            .migrated(true)
            .putPhases(Phase.PAUSE, Duration.ofNanos(9_500_000))
            .addNotes("a \"note\"\nof two lines")
            .build());
    reports.tell(
        ImmutableReport.builder()
            .verdict(Verdict.ROLLED_BACK)
            .problems(0)
            .addMessages("m")
            .addTrace("t")
            .subject("s")
            .paused(true)
            .program("game.Arena")
            .build());
    assertEquals(
        """
        {"verdict":"reloaded","number":3,"from":"state version 1","to":"draft","classes":24,\
        "values":1204,"entities":58,"migrated":true,"paused":false,"ms":{"pause":9.5},\
        "problems":0,"messages":[],"trace":[],"notes":["a \\"note\\"\\nof two lines"],\
        "headline":"reloaded #3: state version 1 → draft, 24 classes, 1,204 values migrated\
         (58 entities), pause 9.5 ms"}
        {"verdict":"rolled-back","program":"game.Arena","migrated":false,"paused":true,"ms":{},\
        "problems":0,"messages":["m"],"trace":["t"],"subject":"s","notes":[],\
        "headline":"rolled back: s; the program stays paused, with its old code and state"}
        """,
        Files.readString(file));
  }

  @Test
  void aFileThatCannotBeWrittenIsNotFatal() {
    new ReportFile(folder).tell(ImmutableReport.builder().verdict(Verdict.UNCHANGED).build());
  }
}
