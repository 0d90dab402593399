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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs one case: builds its versions in their order, and lets each take over from the one before,
 * in every way.
 *
 * <pre>{@code
 * List<Failure> failures = CaseRun.of(CaseReader.read(folder), tools, false);
 * }</pre>
 */
public final class CaseRun implements AutoCloseable {
  private static final int SHOWN = 5;

  private final Case read;
  private final Workspace module;
  private final Builder builder;
  private final List<Failure> failures = new ArrayList<>();
  private final LiveWay liveWay;
  private final WayRun live;
  private final DiskRun disk;
  private int accepted;

  private CaseRun(Case read, Toolchain tools, boolean flattened) throws IOException {
    this.read = read;
    this.module = Workspace.create();
    this.builder = new Builder(tools);
    this.liveWay = new LiveWay(tools);
    this.live = new WayRun(liveWay, failures);
    this.disk = new DiskRun(read, module, flattened, failures);
  }

  /**
   * What is wrong with it; nothing when it has passed.
   *
   * @param flattened whether the last version restores the snapshots when it is flattened as well
   */
  public static List<Failure> of(Case read, Toolchain tools, boolean flattened) throws IOException {
    try (CaseRun run = new CaseRun(read, tools, flattened)) {
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
    Optional<Node> came = live.state();
    live.close(); // what it holds open, a port say, the next process opens again
    disk.run(came);
  }

  private void undecided(int number, Version.Undecided edit) throws IOException {
    module.useSources(edit.sources());
    String name = "v" + number + "-undecided";
    if (!read.unsealed().contains(accepted)) {
      Build build = builder.build(module, name);
      expect(name, edit.problems(), build.problems(), build.errors());
    } else if (live.isGoing()) { // against a draft only a dev run checks
      expect(name, edit.problems(), liveWay.problems(), List.of());
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

  /** Takes a version that has to be accepted; whether there can be a next one. */
  private boolean accept(int number, Path sources) throws IOException {
    module.useSources(sources);
    Set<Integer> kept = module.sealed();
    Optional<CompiledVersion> built = build(number, "v" + number);
    if (built.isEmpty()) {
      return false;
    }
    CompiledVersion version = built.get();
    live(version);
    accepted = number;
    if (read.unsealed().contains(number)) {
      return true;
    }
    OptionalInt sealed = seal(version);
    if (sealed.isPresent() && read.unsealed().isEmpty()) {
      return release(version, sealed.getAsInt(), kept);
    }
    return sealed.isPresent();
  }

  private void live(CompiledVersion version) {
    if (version.number() == 1) {
      live.start(version, read.steps(), () -> liveWay.start(version, read.steps()));
    } else {
      live.takeOver(version, read.reasonAt(version.number()));
    }
    if (version.number() == read.last()) {
      read.state().ifPresent(state -> live.compare("state.json: ", state));
    }
  }

  /** What runs for long, and saves, was built after its state was sealed: it knows its version. */
  private boolean release(CompiledVersion version, int sealed, Set<Integer> kept)
      throws IOException {
    if (version.number() == read.last()) {
      disk.add(new Release(version, sealed, kept));
      return true;
    }
    Optional<CompiledVersion> build = build(version.number(), version + "-sealed");
    build.ifPresent(known -> disk.add(new Release(known, sealed, kept)));
    return build.isPresent();
  }

  private Optional<CompiledVersion> build(int number, String name) throws IOException {
    Build build = builder.build(module, name);
    if (!build.accepted()) {
      failures.add(new Failure("build " + name, "accepted", shown("refused", build.errors())));
      return Optional.empty();
    }
    return Optional.of(CompiledVersion.of(number, build.output(), read.program(number)));
  }

  private OptionalInt seal(CompiledVersion version) {
    try {
      return OptionalInt.of(Seal.seal(version.compiled(), module.history()).version());
    } catch (Seal.Refused e) {
      failures.add(
          new Failure("seal " + version, "sealed", "refused: " + String.valueOf(e.getMessage())));
      return OptionalInt.empty();
    }
  }

  private static String shown(String what, List<String> errors) {
    return errors.isEmpty()
        ? what
        : errors.stream().limit(SHOWN).collect(Collectors.joining("; ", what + ": ", ""));
  }

  @Override
  public void close() throws IOException {
    live.close();
    module.close();
  }
}
