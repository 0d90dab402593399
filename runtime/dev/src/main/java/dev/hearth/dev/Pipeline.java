package dev.hearth.dev;

import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.SourceTree;
import dev.hearth.dev.load.BuildNotes;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedChanges;
import dev.hearth.dev.reload.Activity;
import dev.hearth.dev.reload.Candidate;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.Mailbox;
import dev.hearth.dev.reload.Rehearsal;
import dev.hearth.dev.reload.Version;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Trace;
import dev.hearth.dev.watch.Save;
import dev.hearth.dev.watch.Saves;
import dev.hearth.dev.watch.Sources;
import dev.hearth.schema.CompiledSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.tools.JavaFileObject;

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
  private final Saves saves;
  private final Mailbox mailbox;
  private final DevEngine engine;
  private final Reports reports;
  private final Consumer<String> says;
  private final Duration patience;
  private final Map<Integer, List<String>> notes = new HashMap<>();
  private final Progress progress = new Progress();
  private final PinnedChanges pinned = new PinnedChanges();

  private String failure = "";
  private boolean pinnedKnown;
  private List<JavaFileObject> atStart;
  private Sources compiled;
  private Code started;

  Pipeline(
      Module module,
      SourceTree sources,
      ModuleCompiler compiler,
      Saves saves,
      Mailbox mailbox,
      DevEngine engine,
      Reports reports,
      Consumer<String> says,
      Duration patience) {
    this.module = module;
    this.compiled = sources.files();
    this.atStart = sources.texts();
    this.started = module.code();
    this.compiler = compiler;
    this.saves = saves;
    this.mailbox = mailbox;
    this.engine = engine;
    this.reports = reports;
    this.says = says;
    this.patience = patience;
  }

  @Override
  public void run() {
    try (compiler) {
      survive(Rehearsal::play);
      survive(this::warmUp);
      while (!saves.isClosed()) {
        Optional<Save> save = saves.next(LOOK);
        survive(() -> save.ifPresent(this::save));
        survive(this::lookAtProgram);
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
    Version first = engine.running().version();
    Compilation compilation = compiler.compile(atStart, first.compiled());
    atStart = List.of();
    if (compilation.errors().isEmpty() && isBuilt(compilation.code())) {
      started = compilation.code();
      notes.put(first.number(), compilation.notes());
      pinned.remember(started, first.loader()::isShared);
      pinnedKnown = true;
    } else {
      conclude(save, compilation, first.compiled());
    }
  }

  /** Whether the build was of these very sources, though perhaps with other options. */
  private boolean isBuilt(Code code) {
    boolean older =
        compiled.newest().map(newest -> newest.compareTo(module.built()) <= 0).orElse(true);
    return older
        && module.code().classNames().containsAll(code.classNames())
        && code.text(CompiledSchema.RESOURCE).equals(module.code().text(CompiledSchema.RESOURCE));
  }

  private void save(Save save) {
    if (!save.anew() && unchanged()) {
      return;
    }
    failure = "";
    mailbox.withdraw();
    SourceTree now = SourceTree.in(module.watched(), compiler);
    compiled = now.files();
    CompiledSchema against = engine.running().version().compiled();
    conclude(save, compiler.compile(now.texts(), against), against);
  }

  private void conclude(Save save, Compilation compilation, CompiledSchema against) {
    if (!compilation.errors().isEmpty()) {
      pause(SECOND_LOOK);
    }
    if (!unchanged()) {
      saves.again(save);
    } else if (!compilation.errors().isEmpty()) {
      reports.tell(Outcomes.refused(engine.running(), save, compilation));
    } else if (!save.forced() && compilation.code().sameAs(codeOf(engine.running().version()))) {
      reports.tell(Outcomes.unchanged(engine.running(), save, compilation));
    } else {
      mailbox.put(new Candidate(compilation, against, save, worthMentioning(compilation)));
    }
  }

  /** What was not said of the version that runs already, or it would be said with every save. */
  private List<String> worthMentioning(Compilation compilation) {
    int number = engine.running().version().number();
    List<String> mentioned = new ArrayList<>(compilation.notes());
    mentioned.removeAll(notes.getOrDefault(number, List.of()));
    notes.put(number + 1, compilation.notes());
    mentioned.addAll(restarts(compilation.code()));
    return mentioned;
  }

  private boolean unchanged() {
    return Sources.in(module.watched()).equals(compiled);
  }

  private Code codeOf(Version version) {
    return version.number() == 1 ? started : version.code();
  }

  private List<String> restarts(Code code) {
    Predicate<String> shared = engine.running().version().loader()::isShared;
    if (!pinnedKnown) {
      pinnedKnown = true;
      pinned.remember(
          module.code(), shared.and(name -> compiled.isYounger(outermost(name), module.built())));
    }
    Set<String> marked = BuildNotes.of(code).pinned();
    return pinned.in(code, shared.or(marked::contains)).stream().map(Outcomes::restart).toList();
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$', 1);
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Tells when new code waits for a step that does not end, or takes long to take over. */
  private void lookAtProgram() {
    Optional<Activity.Ongoing> ongoing = engine.activity().ongoing();
    if (mailbox.isOverdue(patience)) {
      reports.tell(Outcomes.waiting(engine.running(), ongoing, patience));
    }
    ongoing
        .filter(what -> what.kind() == Activity.Kind.TAKE_OVER)
        .flatMap(what -> progress.after(what.since()))
        .ifPresent(says);
    engine.old().stragglers().forEach(s -> reports.tell(Outcomes.lingering(engine.running(), s)));
    List<Integer> leaked = engine.old().leaked();
    if (!leaked.isEmpty()) {
      reports.tell(Outcomes.leaked(engine.running(), leaked));
    }
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
