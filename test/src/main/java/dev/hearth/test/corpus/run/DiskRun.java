package dev.hearth.test.corpus.run;

import dev.hearth.flatten.FlattenException;
import dev.hearth.test.corpus.Failure;
import dev.hearth.test.corpus.read.Case;
import dev.hearth.test.corpus.state.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a case the ways that lead over snapshots. */
final class DiskRun {
  private final Case read;
  private final Workspace module;
  private final boolean flattened;
  private final List<Failure> failures;
  private final List<Release> releases = new ArrayList<>();

  DiskRun(Case read, Workspace module, boolean flattened, List<Failure> failures) {
    this.read = read;
    this.module = module;
    this.flattened = flattened;
    this.failures = failures;
  }

  /** Adds a version, which follows on those before. */
  void add(Release release) {
    releases.add(release);
  }

  /**
   * Lets each version take over from the one before, and the last from each other.
   *
   * @param live the state that the live way has come to; nothing when that has failed
   */
  void run(Optional<Node> live) throws IOException {
    if (releases.isEmpty()) {
      return;
    }
    List<Release> saved = new ArrayList<>();
    Release last = releases.remove(releases.size() - 1);
    RestartWay way = new RestartWay(module);
    try (WayRun restart = new WayRun(way, failures)) {
      for (Release release : releases) {
        CompiledVersion version = release.version();
        restart(way, restart, version);
        if (reason(release).isEmpty()) {
          restart.attempt(
              version + " to be saved",
              () -> {
                if (way.save(version)) {
                  saved.add(release);
                }
              });
        }
      }
      restart(way, restart, last.version());
      compare(restart, live);
    }
    saved.forEach(from -> jump(from, last, "", live));
    if (flattened && read.boxedOnly().isEmpty() && reason(last).isEmpty()) {
      flattened(last)
          .ifPresent(flat -> saved.forEach(from -> jump(from, flat, ", flattened", live)));
    }
  }

  private Optional<Release> flattened(Release last) throws IOException {
    try {
      CompiledVersion flat = last.version().flattened(module.output("flattened"));
      return Optional.of(new Release(flat, last.sealed(), last.kept()));
    } catch (FlattenException e) {
      failures.add(
          new Failure("flatten " + last.version(), "flattened", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private void restart(RestartWay way, WayRun restart, CompiledVersion version) {
    if (version.number() == 1) {
      restart.start(version, read.steps(), () -> way.start(version, read.steps()));
    } else {
      restart.takeOver(version, read.reasonAt(version.number()));
    }
  }

  /** What a version has saved that is not kept any more is refused by its name. */
  private void jump(Release from, Release last, String how, Optional<Node> live) {
    Optional<String> reason =
        last.kept().contains(from.sealed())
            ? reason(last)
            : Optional.of("state version " + from.sealed());
    try (WayRun jump = new WayRun(new JumpWay(module, from.version().number(), how), failures)) {
      jump.start();
      jump.takeOver(last.version(), reason);
      if (reason.isEmpty()) {
        compare(jump, live);
      }
    }
  }

  private Optional<String> reason(Release release) {
    return read.reasonAt(release.version().number());
  }

  /** The live state is what the case says, so what equals that does, too. */
  private void compare(WayRun way, Optional<Node> live) {
    live.ifPresentOrElse(
        state -> way.compare("as live: ", state),
        () -> read.state().ifPresent(state -> way.compare("state.json: ", state)));
  }
}
