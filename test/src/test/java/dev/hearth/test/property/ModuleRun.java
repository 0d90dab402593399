package dev.hearth.test.property;

import dev.hearth.HotProgram;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedLoader;
import dev.hearth.dev.load.VersionLoader;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.Takeover;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.Seal;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.snapshot.SnapshotException;
import dev.hearth.snapshot.SnapshotReader;
import dev.hearth.snapshot.SnapshotWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs the rounds of one module: each version is built, sealed, and takes over. */
final class ModuleRun {
  private final Javac javac;
  private final List<Cell> cells;
  private final Path history;
  private final List<StateSchema> schemas = new ArrayList<>();
  private final List<SealedVersion> sealed = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<ClassLoader> loaders = new ArrayList<>();
  private final List<CompiledCode> codes = new ArrayList<>();
  private final List<List<Optional<HotProgram>>> live = new ArrayList<>();
  private final List<List<Optional<Value.Struct>>> model = new ArrayList<>();
  private final Snapshot[] formats = {new Snapshot("json"), new Snapshot("cbor")};

  private ModuleRun(Javac javac, List<Cell> cells, Path history) {
    this.javac = javac;
    this.cells = cells;
    this.history = history;
  }

  /** Runs all; throws what went wrong. */
  static void run(Javac javac, List<Cell> cells, Path history) throws Failure {
    new ModuleRun(javac, cells, history).run();
  }

  private void run() throws Failure {
    for (int at = 0; at < cells.get(0).versions(); at++) {
      List<Program> programs = programs(at);
      StateSchema schema = SchemaOf.of(programs);
      schemas.add(schema);
      boolean same = !sealed.isEmpty() && newest().schema().sameLayout(schema);
      numbers.add(same ? newest().version() : sealed.size() + 1);
      if (at > 0 && !same) {
        naive(at);
      }
      Code code = build(at);
      loaders.add(loader(code));
      codes.add(CompiledCode.of(loaders.get(at)));
      carry(at);
      for (Snapshot format : formats) {
        format.restart(at);
      }
      seal(at);
    }
    jumps();
    for (Snapshot format : formats) {
      format.jumps();
    }
  }

  private SealedVersion newest() {
    return sealed.get(sealed.size() - 1);
  }

  private List<Program> programs(int at) {
    return cells.stream().map(c -> c.programs().get(at)).toList();
  }

  /** The sources of a version; the migration classes up to, and without, {@code decided}. */
  private Map<String, String> sources(int at, int decided) {
    Map<String, String> sources = new TreeMap<>();
    programs(at).forEach(program -> sources.putAll(Sources.of(program)));
    Lineage lineage =
        Lineage.of(sealed, schemas.get(at), (version, type, name) -> touches(version, type));
    for (int step = 0; step < decided; step++) {
      int version = numbers.get(step);
      if (version != numbers.get(step + 1)) {
        FromSource from = new FromSource();
        for (Cell cell : cells) {
          Decisions decisions = cell.steps().get(step);
          from.add(
              decisions, scope(lineage, version, decisions), h -> isOpen(h, cell, lineage, at));
        }
        String inPackage = schemas.get(step).generatedPackage();
        from.text(inPackage, version)
            .ifPresent(text -> sources.put(inPackage + ".From" + version, text));
      }
    }
    return sources;
  }

  /** Whether a version's migration class works on a type, which may be the same after. */
  private boolean touches(int version, StateDef type) {
    int step = numbers.lastIndexOf(version);
    return cells.stream()
        .filter(cell -> step < cell.steps().size())
        .anyMatch(cell -> cell.steps().get(step).touches(type.name()));
  }

  private static Scope scope(Lineage lineage, int version, Decisions decisions) {
    Program old = decisions.old();
    Program now = decisions.now();
    return new Scope(
        old,
        now,
        decl -> Names.canonical(lineage.className(version, old.binaryName(decl))),
        decl -> {
          String name = now.binaryName(decl);
          return Names.canonical(
              lineage.next(version).isPresent()
                  ? lineage.className(lineage.next(version).getAsInt(), name)
                  : name);
        },
        decl -> lineage.changesAfter(version, old.binaryName(decl)));
  }

  /**
   * Whether the initialiser that filled a new handle has not lasted, as it was, until {@code last},
   * or a method has made something of it.
   */
  private boolean isOpen(Hole hole, Cell cell, Lineage lineage, int last) {
    int step = 0;
    while (!cell.steps().get(step).holes().contains(hole)) {
      step++;
    }
    for (int later = step + 1; later < last; later++) {
      if (numbers.get(later).equals(numbers.get(later + 1))) {
        continue;
      }
      Program before = cell.programs().get(later);
      Member handle = before.decl(hole.target()).member(hole.member()).orElseThrow();
      Optional<Member> next =
          cell.programs().get(later + 1).decl(hole.target()).member(hole.member());
      int version = numbers.get(later);
      boolean changed =
          handle.type().decls().stream()
              .anyMatch(d -> lineage.changesAfter(version, before.binaryName(d)));
      boolean decided =
          cell.steps().get(later).holes().stream()
              .anyMatch(
                  own ->
                      own.kind() == Hole.Kind.COMPONENT
                          && own.type() == hole.target()
                          && own.member() == hole.member());
      if (next.isEmpty()
          || changed
          || decided
          || !next.get().type().equals(handle.type())
          || !next.get().unit().equals(handle.unit())) {
        return true;
      }
    }
    return false;
  }

  /** The sources of a version and of the one before. */
  private Map<String, String> shown(int at) {
    Map<String, String> shown = new TreeMap<>();
    for (int each = Math.max(0, at - 1); each <= at; each++) {
      String version = "version " + (each + 1) + " ";
      sources(each, each).forEach((name, text) -> shown.put(version + name, text));
    }
    return shown;
  }

  private List<String> options() {
    return List.of("-Ahot.history=" + history);
  }

  /** Builds an edit without its decisions. */
  private void naive(int at) throws Failure {
    List<Expected> expected = cells.stream().map(c -> c.steps().get(at - 1).expected()).toList();
    if (expected.stream().noneMatch(Expected::refused)) {
      return;
    }
    Map<String, String> sources = sources(at, at - 1);
    Javac.Result result = javac.compile(sources, options());
    Set<String> found = Found.problems(result.errors());
    for (int i = 0; i < cells.size(); i++) {
      Decisions step = cells.get(i).steps().get(at - 1);
      String missing = Found.missing(found, step);
      if (!missing.isEmpty()) {
        throw new Failure(
            i,
            at,
            "the edit without decisions should be refused: " + missing,
            result.errors(),
            shown(at));
      }
    }
  }

  private Code build(int at) throws Failure {
    Map<String, String> sources = sources(at, at);
    Javac.Result result = javac.compile(sources, options());
    if (!result.errors().isEmpty()) {
      throw new Failure(-1, at, "it should compile", result.errors(), shown(at));
    }
    return result.code();
  }

  private ClassLoader loader(Code code) {
    Path output = history.resolveSibling("classes");
    ClassLoader libraries = ModuleRun.class.getClassLoader();
    return new VersionLoader(
        loaders.size() + 1, code, output, new PinnedLoader(libraries, output, Set.of()));
  }

  private void seal(int at) throws Failure {
    try {
      CompiledCode compiled = codes.get(at);
      if (!compiled.schema().sameLayout(schemas.get(at))) {
        throw new Failure(
            -1, at, "the schema is another: " + compiled.schema(), List.of(), shown(at));
      }
      Seal.seal(compiled.compiled(), history);
      sealed.clear();
      sealed.addAll(dev.hearth.schema.History.read(history).versions());
    } catch (Seal.Refused e) {
      throw new Failure(-1, at, "it should be sealed: " + e, List.of(), shown(at));
    }
  }

  private void carry(int at) throws Failure {
    List<Optional<HotProgram>> programs = new ArrayList<>();
    List<Optional<Value.Struct>> states = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (at == 0) {
        HotProgram made = Building.program(cell.programs().get(0), cell.state(), loaders.get(0));
        programs.add(Optional.of(made));
        states.add(Optional.of(cell.state()));
        compare(i, 0, "as it was built", 0, states.get(i), () -> made);
      } else {
        Optional<Value.Struct> expected =
            model.get(at - 1).get(i).flatMap(state -> migrated(cell.steps().get(at - 1), state));
        Optional<HotProgram> before = live.get(at - 1).get(i);
        states.add(expected);
        programs.add(
            before.isEmpty()
                ? Optional.empty()
                : compare(i, at, "live", at - 1, expected, () -> taken(before.get(), at - 1, at)));
      }
    }
    live.add(programs);
    model.add(states);
  }

  private static Optional<Value.Struct> migrated(Decisions decisions, Value.Struct state) {
    try {
      return Optional.of(Interpreter.migrate(decisions, state));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private HotProgram taken(HotProgram program, int from, int to) {
    return Takeover.plan(codes.get(from).compiled(), loaders.get(from), codes.get(to))
        .of(program)
        .program();
  }

  private void jumps() throws Failure {
    int last = numbers.size() - 1;
    for (int from = 0; from < last - 1; from++) {
      for (int i = 0; i < cells.size(); i++) {
        Optional<HotProgram> program = live.get(from).get(i);
        if (program.isPresent() && isReached(i)) {
          int at = from;
          compare(
              i, last, "jump", from, model.get(last).get(i), () -> taken(program.get(), at, last));
        }
      }
    }
  }

  /**
   * Whether the version before the last could take the state. One that refused it, for a handle
   * that would be null, say, is not asked on a jump, and what came after may be content.
   */
  private boolean isReached(int cell) {
    return model.get(numbers.size() - 2).get(cell).isPresent();
  }

  /** The ways through files of one format. */
  private final class Snapshot {
    private final String format;

    Snapshot(String format) {
      this.format = format;
    }

    private Path file(int cell, int at) {
      return history.resolveSibling("state-" + cell + "-" + (at + 1) + "." + format);
    }

    /** Restores what the version before has saved, and saves it anew. */
    void restart(int at) throws Failure {
      for (int i = 0; i < cells.size(); i++) {
        int cell = i;
        Optional<HotProgram> program = Optional.empty();
        if (at == 0) {
          program = live.get(0).get(i);
        } else if (Files.exists(file(i, at - 1))) {
          program =
              compare(
                  i, at, format, at - 1, model.get(at).get(i), () -> restored(cell, at - 1, at));
        }
        if (program.isPresent()) {
          save(i, at, program.get());
        }
      }
    }

    private void save(int cell, int at, HotProgram program) throws Failure {
      try {
        SnapshotWriter.write(program, codes.get(at), file(cell, at));
      } catch (RuntimeException | Error e) {
        throw new Failure(cell, at, format + " cannot be saved: " + stack(e), List.of(), shown(at));
      }
    }

    /** Restores all earlier versions' files, and its own, with the last version. */
    void jumps() throws Failure {
      int last = numbers.size() - 1;
      for (int from = 0; from <= last; from++) {
        for (int i = 0; i < cells.size(); i++) {
          if (Files.exists(file(i, from)) && from != last - 1 && isReached(i)) {
            int cell = i;
            int at = from;
            compare(
                i,
                last,
                format + " jump",
                from,
                model.get(last).get(i),
                () -> restored(cell, at, last));
          }
        }
      }
    }

    private HotProgram restored(int cell, int from, int to) {
      Program program = cells.get(cell).programs().get(to);
      try {
        Class<?> root = Class.forName(program.binaryName(program.root()), false, loaders.get(to));
        return SnapshotReader.read(file(cell, from), codes.get(to), root).program();
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }

  private interface Way {
    HotProgram go();
  }

  private Optional<HotProgram> compare(
      int cell, int at, String name, int from, Optional<Value.Struct> expected, Way way)
      throws Failure {
    String what = name + " from version " + (from + 1) + " to " + (at + 1);
    String text =
        expected.map(s -> ModelText.of(cells.get(cell).programs().get(at), s)).orElse("refused");
    HotProgram program;
    try {
      program = way.go();
    } catch (MigrationException | SnapshotException e) {
      if (expected.isPresent()) {
        throw new Failure(
            cell,
            at,
            what + " was refused: " + stack(e) + "\nexpected\n" + text,
            List.of(),
            shown(at));
      }
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      throw new Failure(cell, at, what + " failed: " + stack(e), List.of(), shown(at));
    }
    String found = ObjectText.of(program);
    if (!found.equals(text)) {
      throw new Failure(
          cell,
          at,
          what + " differs\nexpected\n" + text + "\nfound\n" + found,
          List.of(),
          shown(at));
    }
    return Optional.of(program);
  }

  private static String stack(Throwable thrown) {
    java.io.StringWriter text = new java.io.StringWriter();
    thrown.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }
}
