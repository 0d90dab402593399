package dev.hearth.dev;

import dev.hearth.dev.reload.Activity;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.Mailbox;
import dev.hearth.dev.report.Reports;
import dev.hearth.migrate.Progress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Watches the program from outside: a step that does not end, work that takes long, old code. */
final class Lookout {
  private final Mailbox mailbox;
  private final DevEngine engine;
  private final Reports reports;
  private final Consumer<String> says;
  private final Patience patience;
  private final Progress progress;
  private final EverySecond everySecond = new EverySecond();
  private final LeakWatch leaks;

  /** Of which version a step was told to hang. */
  private int hung;

  /**
   * @param progress how far the state has come that is being taken over
   * @param says shows it
   * @param patience for how long what does not end goes untold
   */
  Lookout(
      Mailbox mailbox,
      DevEngine engine,
      Reports reports,
      Progress progress,
      Consumer<String> says,
      Patience patience) {
    this.mailbox = mailbox;
    this.engine = engine;
    this.reports = reports;
    this.progress = progress;
    this.says = says;
    this.patience = patience;
    this.leaks = new LeakWatch(engine, reports);
  }

  /** Looks once. */
  void look() {
    Optional<Activity.Ongoing> ongoing = engine.activity().ongoing();
    if (engine.putAside(patience.aside())) {
      reports.tell(Waits.putAside(engine.running(), ongoing, reading(), patience.aside()));
    } else if (mailbox.isOverdue(patience.step())) {
      reports.tell(Waits.newCode(engine.running(), ongoing, reading(), patience.step()));
    } else {
      ongoing.filter(this::hangs).ifPresent(this::tell);
    }
    ongoing
        .filter(what -> what.kind() == Activity.Kind.TAKE_OVER)
        .filter(what -> everySecond.isDue(what.since()))
        .ifPresent(what -> says.accept(Outcomes.progress(what.since(), progress.values())));
    engine.old().stragglers().forEach(s -> reports.tell(Outcomes.lingering(engine.running(), s)));
    leaks.look();
  }

  /** Told once of a version: there are programs that wait within a step. */
  private boolean hangs(Activity.Ongoing what) {
    Duration longest =
        switch (what.kind()) {
          case STEP, CALL -> patience.step();
          case READERS -> patience.readers();
          case TAKE_OVER -> ChronoUnit.FOREVER.getDuration();
        };
    return what.since().compareTo(longest) > 0 && hung != engine.running().version().number();
  }

  private void tell(Activity.Ongoing what) {
    hung = engine.running().version().number();
    reports.tell(Waits.hanging(engine.running(), what, reading()));
  }

  private List<Reading> reading() {
    return Reading.in(engine.turns());
  }
}
