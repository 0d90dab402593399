package dev.hearth.dev;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.SourceTree;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.reload.Candidate;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.Mailbox;
import dev.hearth.dev.reload.Rehearsal;
import dev.hearth.dev.reload.Reloader;
import dev.hearth.dev.reload.Version;
import dev.hearth.dev.report.Laps;
import dev.hearth.dev.report.Report.Phase;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Trace;
import dev.hearth.dev.watch.Save;
import dev.hearth.dev.watch.Saves;
import dev.hearth.dev.watch.Sources;
import dev.hearth.schema.CompiledSchema;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns saves into code that waits for the update point, on a thread of its own. Of several saves
 * only the newest counts, and only it is reported.
 */
final class Pipeline implements Runnable {
  /** Errors are shown when the sources have been at rest: an editor may be half-way through. */
  private static final Duration SECOND_LOOK = Duration.ofMillis(100);

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Module module;
  private final ModuleCompiler compiler;
  private final Reloader reloader;
  private final Saves saves;
  private final Mailbox mailbox;
  private final DevEngine engine;
  private final Reports reports;
  private final Lookout lookout;
  private final Mentions mentions;
  private final Drills drills;

  private String failure = "";
  private SourceTree last;
  private Code started;

  Pipeline(
      Module module,
      SourceTree sources,
      ModuleCompiler compiler,
      Reloader reloader,
      Saves saves,
      Mailbox mailbox,
      DevEngine engine,
      Reports reports,
      Lookout lookout) {
    this.module = module;
    this.last = sources;
    this.started = module.code();
    this.compiler = compiler;
    this.reloader = reloader;
    this.saves = saves;
    this.mailbox = mailbox;
    this.engine = engine;
    this.reports = reports;
    this.lookout = lookout;
    this.mentions = new Mentions(module);
    this.drills = new Drills(compiler);
  }

  @Override
  public void run() {
    try (compiler) {
      survive(Rehearsal::play);
      survive(this::warmUp);
      while (!saves.isClosed()) {
        Optional<Save> save = saves.next(drills.pause(LOOK));
        survive(() -> save.ifPresentOrElse(this::save, this::drill));
        survive(lookout::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever fails, the next save is compiled again; the same failure is told once in a row. */
  private void survive(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (!Trace.summary(e).equals(failure)) {
        failure = Trace.summary(e);
        reports.tell(Outcomes.failed(engine.running(), e));
      }
    }
  }

  /**
   * Compiles the sources as they were built. The first compile is the slowest, and it shows what a
   * dev compile makes of them: a build may have compiled them with other options.
   */
  private void warmUp() {
    Save save = new Save(System.nanoTime(), true, false);
    Laps laps = new Laps(save.at());
    Version first = engine.running().version();
    Compilation compilation = compiler.compileAll(last, first.compiled());
    laps.end(Phase.COMPILE);
    if (compilation.errors().isEmpty() && isBuilt(compilation.code())) {
      started = compilation.code();
      mentions.start(compilation, first);
    } else {
      conclude(save, laps, compilation, first.compiled());
    }
  }

  private void drill() {
    drills.next(last, engine.running().version().compiled());
  }

  /** Whether the build was of these very sources, though perhaps with other options. */
  private boolean isBuilt(Code code) {
    boolean older =
        last.files().newest().map(newest -> newest.compareTo(module.built()) <= 0).orElse(true);
    return older
        && module.code().classNames().containsAll(code.classNames())
        && code.text(CompiledSchema.RESOURCE).equals(module.code().text(CompiledSchema.RESOURCE));
  }

  /** Compiles the sources as they are now, whether or not they are others, on this thread. */
  void reload() {
    save(new Save(System.nanoTime(), true, true));
  }

  private void save(Save save) {
    try {
      compile(save);
    } finally {
      drills.rest();
    }
  }

  private void compile(Save save) {
    Laps laps = new Laps(save.at());
    SourceTree now = last.glance(module.watched(), compiler);
    boolean same = now.files().equals(last.files());
    last = now;
    if (same && !save.anew()) {
      return;
    }
    failure = "";
    mailbox.withdraw();
    CompiledSchema against = engine.running().version().compiled();
    laps.end(Phase.READ);
    Compilation compilation =
        save.forced() ? compiler.compileAll(now, against) : compiler.compile(now, against);
    laps.end(Phase.COMPILE);
    conclude(save, laps, compilation, against);
  }

  private void conclude(Save save, Laps laps, Compilation compilation, CompiledSchema against) {
    boolean passed = compilation.errors().isEmpty();
    if (passed && (save.forced() || !runs(compilation.code()))) {
      reloader.prepare(engine.running().version(), compilation.code());
    }
    laps.end(Phase.PREPARE);
    awaitRest(compilation);
    if (!unchanged()) {
      saves.again(save);
    } else if (!passed) {
      reports.tell(Outcomes.refused(engine.running(), save, compilation));
    } else if (!save.forced() && runs(compilation.code())) {
      reports.tell(Outcomes.unchanged(engine.running(), save, compilation));
    } else {
      Version version = engine.running().version();
      List<String> notes = mentions.of(compilation, version, last.files());
      laps.end(Phase.REST);
      Map<Phase, Duration> phases = new EnumMap<>(laps.taken());
      phases.put(Phase.PROCESS, compilation.processors());
      mailbox.put(new Candidate(compilation, against, save, notes, phases, System.nanoTime()));
    }
  }

  private boolean unchanged() {
    return Sources.in(module.watched()).equals(last.files());
  }

  private boolean runs(Code code) {
    Version version = engine.running().version();
    return code.sameAs(version.number() == 1 ? started : version.code());
  }

  private void awaitRest(Compilation compilation) {
    try {
      if (!compilation.errors().isEmpty()) {
        Thread.sleep(SECOND_LOOK.toMillis());
      }
      saves.awaitRest();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
