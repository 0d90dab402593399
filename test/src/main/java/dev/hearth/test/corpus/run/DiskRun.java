package dev.hearth.test.corpus.run;

import dev.hearth.test.corpus.Failure;
import dev.hearth.test.corpus.read.Case;
import dev.hearth.test.corpus.state.Node;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes a case the ways that lead over snapshots. */
final class DiskRun {
  /**
   * What a version has saved.
   *
   * @param sealed the number that it is sealed by
   */
  private record Saved(int sealed, Node state) {}

  private final Case read;
  private final Workspace module;
  private final List<Failure> failures;
  private final RestartWay restartWay;
  private final WayRun restart;
  private final NavigableMap<Integer, Saved> saved = new TreeMap<>();

  DiskRun(Case read, Workspace module, List<Failure> failures) {
    this.read = read;
    this.module = module;
    this.failures = failures;
    this.restartWay = new RestartWay(module);
    this.restart = new WayRun(restartWay, failures);
  }

  /** Lets a version take over that others follow. */
  void release(CompiledVersion version, int sealed, Optional<Node> live) {
    restart(version, live);
    if (read.reasonAt(version.number()).isEmpty()) {
      restart.state().ifPresent(state -> saved.put(version.number(), new Saved(sealed, state)));
    }
  }

  /**
   * Lets the last version take over, from the one before and from each other.
   *
   * @param kept the sealed versions that it knows
   */
  void last(CompiledVersion version, Set<Integer> kept, Optional<Node> live) {
    restart(version, live);
    read.state().ifPresent(state -> restart.compare("state.json: ", state));
    if (restartWay.unsaved().isEmpty()) {
      saved.forEach((number, from) -> jump(number, from, version, kept, live));
    }
  }

  private void restart(CompiledVersion version, Optional<Node> live) {
    if (version.number() == 1) {
      restart.start(version, read.steps(), () -> restartWay.start(version, read.steps()));
    } else {
      restart.takeOver(version, read.reasonAt(version.number()));
    }
    live.ifPresent(state -> restart.compare("as live: ", state));
  }

  /** What a version has saved that is not kept any more is refused by its name. */
  private void jump(
      int number, Saved from, CompiledVersion last, Set<Integer> kept, Optional<Node> live) {
    WayRun jump = new WayRun(new JumpWay(module, number, from.state()), failures);
    jump.start();
    if (!kept.contains(from.sealed())) {
      jump.takeOver(last, Optional.of("state version " + from.sealed()));
      return;
    }
    jump.takeOver(last, read.reasonAt(last.number()));
    if (read.reasonAt(last.number()).isEmpty()) {
      read.state().ifPresent(state -> jump.compare("state.json: ", state));
      live.ifPresent(state -> jump.compare("as live: ", state));
    }
  }
}
