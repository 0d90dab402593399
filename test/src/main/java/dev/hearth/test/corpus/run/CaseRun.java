package dev.hearth.test.corpus.run;

import dev.hearth.dev.compile.Toolchain;
import dev.hearth.schema.Seal;
import dev.hearth.test.corpus.Failure;
import dev.hearth.test.corpus.read.Case;
import dev.hearth.test.corpus.read.Version;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs one case: builds its versions in their order, and lets each take over from the one before,
 * in every way.
 *
 * <pre>{@code
 * List<Failure> failures = CaseRun.of(CaseReader.read(folder), tools);
 * }</pre>
 */
public final class CaseRun implements AutoCloseable {
  private final Case read;
  private final Workspace module;
  private final Builder builder;
  private final List<Failure> failures = new ArrayList<>();
  private final LiveWay live;
  private final List<WayRun> ways = new ArrayList<>();
  private int accepted;

  private CaseRun(Case read, Toolchain tools) throws IOException {
    this.read = read;
    this.module = Workspace.create();
    this.builder = new Builder(tools);
    this.live = new LiveWay(tools);
    ways.add(new WayRun(live, failures));
  }

  /** What is wrong with it; nothing when it has passed. */
  public static List<Failure> of(Case read, Toolchain tools) throws IOException {
    try (CaseRun run = new CaseRun(read, tools)) {
      run.versions();
      return run.failures;
    }
  }

  private void versions() throws IOException {
    for (Version version : read.versions().values()) {
      if (version.history().isPresent()) {
        module.useHistory(version.history().get());
      }
      if (version.undecided().isPresent()) {
        undecided(version.number(), version.undecided().get());
      }
      if (version.sources().isPresent() && !accept(version.number(), version.sources().get())) {
        return;
      }
    }
    compare();
  }

  private void undecided(int number, Version.Undecided edit) throws IOException {
    module.useSources(edit.sources());
    String name = "v" + number + "-undecided";
    if (read.unsealed().contains(accepted)) {
      if (ways.get(0).state().isPresent()) { // against a draft only a dev run checks
        expect(name, edit.problems(), live.problems(), List.of());
      }
    } else {
      Build build = builder.build(module, name);
      expect(name, edit.problems(), build.problems(), build.errors());
    }
  }

  private void expect(
      String name, NavigableSet<String> expected, NavigableSet<String> came, List<String> errors) {
    if (!expected.equals(came)) {
      failures.add(
          new Failure(
              "build " + name,
              String.join(", ", expected),
              came.isEmpty() ? shown("accepted", errors) : String.join(", ", came)));
    }
  }

  /** Builds a version that has to be accepted, and goes on with it; whether it was. */
  private boolean accept(int number, Path sources) throws IOException {
    module.useSources(sources);
    String name = "v" + number;
    Build build = builder.build(module, name);
    if (!build.accepted()) {
      failures.add(new Failure("build " + name, "accepted", shown("refused", build.errors())));
      return false;
    }
    CompiledVersion version = CompiledVersion.of(number, build.output(), read.program(number));
    for (WayRun way : ways) {
      if (number == 1) {
        way.start(version, read.steps());
      } else if (read.isRefused(number)) {
        way.beRefused(version, read.reason());
      } else {
        way.takeOver(version);
      }
    }
    accepted = number;
    return read.unsealed().contains(number) || seal(version);
  }

  private boolean seal(CompiledVersion version) {
    try {
      Seal.seal(version.compiled(), module.history());
      return true;
    } catch (Seal.Refused e) {
      failures.add(
          new Failure("seal " + version, "sealed", "refused: " + String.valueOf(e.getMessage())));
      return false;
    }
  }

  private void compare() {
    Optional<Node> first = ways.get(0).state();
    for (WayRun way : ways) {
      read.state().ifPresent(state -> way.compare("state.json: ", state));
      first.ifPresent(state -> way.compare("as " + ways.get(0).name() + ": ", state));
    }
  }

  private static String shown(String what, List<String> errors) {
    return errors.isEmpty()
        ? what
        : errors.stream().limit(5).collect(Collectors.joining("; ", what + ": ", ""));
  }

  @Override
  public void close() throws IOException {
    try {
      ways.forEach(WayRun::close);
    } finally {
      module.close();
    }
  }
}
