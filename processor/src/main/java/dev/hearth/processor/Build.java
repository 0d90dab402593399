package dev.hearth.processor;

import com.palantir.javapoet.JavaFile;
import com.sun.source.util.JavacTask;
import dev.hearth.processor.generate.Generator;
import dev.hearth.processor.plan.Consequences;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.Drafts;
import dev.hearth.processor.plan.ImmutablePlan;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Problem;
import dev.hearth.processor.plan.Problems;
import dev.hearth.processor.plan.Transition;
import dev.hearth.processor.plan.Transitions;
import dev.hearth.processor.report.Notes;
import dev.hearth.processor.report.Report;
import dev.hearth.processor.scan.Before;
import dev.hearth.processor.scan.ImmutableBefore;
import dev.hearth.processor.scan.Migrations;
import dev.hearth.processor.scan.ModuleScan;
import dev.hearth.processor.scan.Scan;
import dev.hearth.processor.scan.ScanProblem;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.History;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.SealedVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** One compile of one module, from the first round to the last class. */
final class Build {
  private final ProcessingEnvironment environment;
  private final ClassOutput output;
  private final Settings settings;
  private final ModuleScan module;
  private final Messages messages;
  private final GeneratedSources sources;
  private final boolean mayBeElsewhere;
  private History history;
  private final Before before;
  private final Optional<CompiledSchema> running;
  private @Nullable AfterAnalysis javac;
  private @Nullable LossCheck losses;
  private @Nullable Outputs outputs;
  private boolean sealedElsewhere;
  private boolean inTheWay;
  private @Nullable Plan plan;
  private List<MigrationClass> planned = List.of();
  private @Nullable Draft draft;
  private @Nullable Plan drafted;
  private List<ScanProblem> missing = List.of();

  Build(ProcessingEnvironment environment) {
    this.environment = environment;
    this.output = new ClassOutput(environment.getFiler());
    this.settings = new Settings(environment.getOptions(), output.project());
    this.module = new ModuleScan(environment);
    this.messages = new Messages(environment);
    this.sources = new GeneratedSources(environment, output);
    this.history = settings.history().map(History::read).orElseGet(History::empty);
    this.running = settings.running();
    this.mayBeElsewhere =
        running.isEmpty()
            && settings
                .history()
                .filter(f -> Belonging.isElsewhere(output, f, history))
                .isPresent();
    this.before = before();
  }

  /** What is known from the sealed versions and from an earlier compile's output. */
  private Before before() {
    Properties notes = output.properties(ClassOutput.BUILD);
    return ImmutableBefore.builder()
        .schema(output.schema())
        .addAllSourceRoots(
            Arrays.stream(notes.getProperty("sources", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList())
        .addAllMigrations(names(notes, "migrations"))
        .addAllPinned(names(notes, "pinned"))
        .addAllPackages(
            history.versions().stream()
                .map(SealedVersion::schema)
                .map(schema -> schema.generatedPackage())
                .toList())
        .build();
  }

  private static List<String> names(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(","))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  void follow(JavacTask task) {
    javac = AfterAnalysis.follow(task, this::analysed, this::passed);
  }

  /** Takes up a round's types. A history of which not one type is compiled here is another's. */
  void add(RoundEnvironment round) {
    module.add(round);
    boolean ours =
        history.newest().stream()
            .flatMap(newest -> newest.schema().types().keySet().stream())
            .anyMatch(module::compiles);
    if (mayBeElsewhere && !ours) {
      sealedElsewhere = true;
      history = History.empty();
    }
  }

  /** Generates the old types, as soon as all state types are there. */
  void generate() {
    if (plan != null || !history.problems().isEmpty()) {
      return;
    }
    Scan now = module.state(before);
    if (now.complete() && !isNothing(now)) {
      Migrations migrations = module.migrations(before);
      Plan made = plan(now, migrations.classes());
      plan = made;
      Generator.generate(made).forEach(this::write);
      draft(made)
          .filter(Build::isClear)
          .map(draft -> Generator.generate(draft, made))
          .ifPresent(this::write);
    }
  }

  /** The step from what is running, if that is a draft; the one before, where nothing new is. */
  private Optional<Draft> draft(Plan known) {
    if (!known.equals(drafted)) {
      draft = running.flatMap(compiled -> Drafts.plan(compiled, history, known)).orElse(null);
      drafted = known;
    }
    return Optional.ofNullable(draft);
  }

  /** There is no code for renames that contradict each other. */
  private static boolean isClear(Draft draft) {
    return draft.problems().stream().noneMatch(p -> p.code() == ProblemCode.CONFLICTING_RENAME);
  }

  /** The plan for what is known by now; the one before, where nothing new is. */
  private Plan plan(Scan now, List<MigrationClass> classes) {
    Plan last = plan;
    boolean known = last != null && last.now().equals(now.schema()) && classes.equals(planned);
    Plan made =
        last != null && known
            ? last
            : Transitions.plan(history, now.schema(), classes, running.map(CompiledSchema::schema));
    planned = classes;
    return ImmutablePlan.copyOf(made).withPartial(now.partial());
  }

  private void write(JavaFile file) {
    module.generates(name(file));
    sources
        .write(file)
        .ifPresent(
            problem -> {
              inTheWay = true;
              messages.error(problem);
            });
  }

  private static String name(JavaFile file) {
    String simple = file.typeSpec().name();
    return file.packageName().isEmpty() ? simple : file.packageName() + "." + simple;
  }

  /** Reports what is known by now, and leaves the rest for when javac has analysed the bodies. */
  void finish() {
    Scan last = module.state(before);
    if (isNothing(last) || inTheWay) {
      output.setSchemaAside();
      return;
    }
    noteWhatIsNotChecked();
    Migrations migrations = module.migrations(before);
    List<Problem> problems = new ArrayList<>(Problems.ofHistory(history));
    if (!problems.isEmpty()) {
      messages.report(Report.plain(problems));
    }
    messages.reportScan(last.problems());
    messages.reportScan(migrations.problems());
    boolean sound = last.problems().isEmpty() && migrations.problems().isEmpty();
    if (plan != null) {
      sound &= check(last, migrations.classes(), problems);
    }
    output.setSchemaAside();
    missing = last.missing();
    if (problems.isEmpty() && sound && last.complete()) {
      outputs = reserveOutputs(last, migrations.classes());
      if (javac == null) {
        passed(); // nobody will tell
      }
    } else if (javac != null && (!problems.isEmpty() || !sound)) {
      javac.fail();
    }
  }

  /** Whether there is no state, and there never was. */
  private boolean isNothing(Scan scan) {
    return scan.schema().types().isEmpty()
        && scan.problems().isEmpty()
        && history.versions().isEmpty();
  }

  private void noteWhatIsNotChecked() {
    if (sealedElsewhere) {
      messages.note(Notes.sealedElsewhere(settings.relative(settings.history().orElseThrow())));
    } else if (settings.history().isEmpty()) {
      messages.note(Notes.noHistory());
    } else if (history.versions().isEmpty() && history.problems().isEmpty()) {
      messages.note(Notes.nothingSealed(settings.relative(settings.history().get())));
    }
  }

  /** Checks the plan anew, with the method headers that the last round knows. */
  private boolean check(Scan last, List<MigrationClass> classes, List<Problem> problems) {
    Plan known = plan(last, classes);
    plan = known;
    draft(known);
    Report report = new Report(known, sourceFolder());
    losses = javac == null ? null : lossCheck(known, report);
    Optional<String> stale = Optional.ofNullable(losses).flatMap(LossCheck::stale);
    if (stale.isPresent()) {
      messages.error(stale.get()); // what its class file seems to decide may not be so any more
      return false;
    }
    problems.addAll(Problems.ofDeclarations(known, history, classes));
    for (Transition transition : known.transitions()) {
      if (transition.migration().isEmpty() || losses == null) {
        problems.addAll(Problems.ofLosses(known, transition, List.of()));
      }
    }
    if (settings.frozen() && !sealedElsewhere && !isSealed(last)) {
      problems.add(Problems.unsealed(history));
    }
    running.ifPresent(compiled -> problems.addAll(Drafts.contradictions(compiled, history, known)));
    if (draft != null) {
      problems.addAll(draft.problems());
    }
    if (losses != null && !(problems.isEmpty() && last.problems().isEmpty())) {
      problems.addAll(losses.beforeAnalysis());
    }
    Consequences.remove(known, problems);
    messages.report(report.messages(problems));
    Notes.of(known).forEach(messages::note);
    Optional.ofNullable(draft).flatMap(Notes::of).ifPresent(messages::note);
    return problems.isEmpty();
  }

  private LossCheck lossCheck(Plan known, Report report) {
    return new LossCheck(
        environment,
        known,
        known.transitions().stream().filter(t -> t.migration().isPresent()).toList(),
        Optional.ofNullable(draft),
        report,
        messages,
        new EarlierReads(output.properties(ClassOutput.READS), sources.hashes()));
  }

  private boolean isSealed(Scan last) {
    return history.newest().filter(v -> v.schema().sameLayout(last.schema())).isPresent();
  }

  private String sourceFolder() {
    return module.sourceRoots(before).stream().findFirst().map(settings::relative).orElse("");
  }

  private Outputs reserveOutputs(Scan last, List<MigrationClass> classes) {
    try {
      Outputs reserved = new Outputs(output);
      reserved.schema(last.schema(), history, Optional.ofNullable(plan), running);
      reserved.history(history);
      reserved.migrations(Optional.ofNullable(plan), Optional.ofNullable(draft));
      reserved.drops(Optional.ofNullable(plan));
      if (!settings.frozen()) {
        reserved.reserveReads();
        reserved.notes(
            BuildNotes.text(
                module.notes(before),
                classes,
                environment.getOptions(),
                environment.getSourceVersion(),
                settings.history(),
                sealedElsewhere));
      }
      return reserved;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the class output", e);
    }
  }

  private void analysed(TypeElement type) {
    if (losses != null && losses.analysed(type) && javac != null) {
      javac.fail();
    }
  }

  private void passed() {
    if (outputs != null) {
      outputs.reads(losses == null ? Map.of() : losses.texts());
      outputs.write();
    } else {
      // javac has not missed them: a class file names them, and they are not on the class path.
      messages.reportScan(missing);
    }
  }
}
