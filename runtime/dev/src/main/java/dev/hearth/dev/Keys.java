package dev.hearth.dev;

import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.report.ImmutableReport;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.watch.Saves;
import dev.hearth.schema.Seal;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What the keys of the console do. */
final class Keys implements Consumer<String> {
  static final String HELP =
      """
      s  seal the running state as the next version
      r  reload now, even when nothing has changed
      i  interrupt the step that is running, or the read sections it waits for
      q  quit
      ?  this help
      Each is followed by Enter.""";

  private final DevEngine engine;
  private final Saves saves;
  private final Optional<Path> history;
  private final Reports reports;
  private final Terminal terminal;

  Keys(DevEngine engine, Saves saves, Optional<Path> history, Reports reports, Terminal terminal) {
    this.engine = engine;
    this.saves = saves;
    this.history = history;
    this.reports = reports;
    this.terminal = terminal;
  }

  @Override
  public void accept(String key) {
    switch (key) {
      case "" -> {}
      case "s" -> seal();
      case "r" -> saves.force();
      case "i" -> interrupt();
      case "q" -> engine.stop();
      default -> terminal.say(HELP);
    }
  }

  private void interrupt() {
    if (!engine.interrupt()) {
      terminal.say("no step is running");
    }
  }

  private void seal() {
    try {
      Path folder =
          history.orElseThrow(
              () ->
                  new IllegalStateException(
                      "it is not known where the sealed versions are; name the folder with"
                          + " -Dhot.history=src/main/hot"));
      Seal.Result result = Seal.seal(engine.running().version().compiled(), folder);
      tell(
          Verdict.SEALED,
          result.added()
              ? "the running state is version "
                  + result.version()
                  + " now: "
                  + Outcomes.shown(result.file())
              : "the running state is version " + result.version() + " already");
      saves.touch();
    } catch (Seal.Refused | IllegalStateException | UncheckedIOException e) {
      tell(Verdict.NOT_SEALED, String.valueOf(e.getMessage()));
    }
  }

  private void tell(Verdict verdict, String subject) {
    reports.tell(
        ImmutableReport.builder()
            .verdict(verdict)
            .number(engine.running().version().number())
            .stateNow(engine.running().version().label())
            .paused(engine.running().paused())
            .subject(subject)
            .build());
  }
}
