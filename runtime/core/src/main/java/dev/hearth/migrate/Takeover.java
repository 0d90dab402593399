package dev.hearth.migrate;

import dev.hearth.HotProgram;
import dev.hearth.Writes;
import dev.hearth.schema.CompiledSchema;
import java.util.Optional;

/**
 * Carries a running program's state over into new code.
 *
 * <pre>{@code
 * Takeover takeover = Takeover.plan(running, oldLoader, CompiledCode.of(newLoader));
 * TakenOver result = takeover.of(oldProgram);
 * }</pre>
 *
 * <p>The old program and all that it holds is only read, so a roll-back is to go on with it. {@link
 * #of} is for the thread that steps the program, between two steps.
 */
public final class Takeover {
  private final ClassLoader old;
  private final Route route;

  private Takeover(ClassLoader old, Route route) {
    this.old = old;
    this.route = route;
  }

  /**
   * Decides how the state comes over.
   *
   * @param running the schema of the code that runs
   * @param old the loader of that code
   * @throws MigrationException when there is no way
   */
  public static Takeover plan(CompiledSchema running, ClassLoader old, CompiledCode code) {
    return new Takeover(old, Route.find(running, code));
  }

  /** Loads and looks at the classes that the state comes to, so that {@link #of} need not. */
  public void warmUp() {
    route.warmUp();
  }

  /** Which way the state goes, for a report: {@code from state version 2}. */
  public String route() {
    return route.text();
  }

  /** Whether no migration is needed, only other classes. */
  public boolean isPlainCopy() {
    return route.isDirect();
  }

  /**
   * The program in new code, with the state of {@code program}; not started, and holding nothing
   * open.
   *
   * @throws MigrationException when a value cannot be carried over; the message names it and its
   *     path from the root
   */
  public TakenOver of(HotProgram program) {
    return of(program, new Progress());
  }

  /**
   * Begins to carry the state over beside {@code program}, which steps on. One at a time: an
   * earlier one of the same program has {@linkplain Beside#hasEnded ended}.
   *
   * @param writes those of the program's steps and calls
   * @param wake called by another thread when there is something to do at the update point
   * @param least how many objects it has to make, so that it pays
   * @return none where it cannot be, or does not pay
   */
  public Optional<Beside> beside(HotProgram program, Writes writes, int least, Runnable wake) {
    Copy measure = new Copy(old, route.classes(), !route.isDirect(), new Progress());
    if (!measure.takesMoreThan(least, program) || !route.canBeLive()) {
      return Optional.empty();
    }
    Beside beside = new Beside(program, old, route, writes, wake);
    beside.begin();
    return Optional.of(beside);
  }

  /** The same, which another thread can follow in {@code progress}. */
  public TakenOver of(HotProgram program, Progress progress) {
    progress.begin();
    Copy copy = new Copy(old, route.classes(), !route.isDirect(), progress);
    Object lifted = copy.of(program);
    TakenOver there = route.follow(lifted, progress, copy.distinct());
    return ImmutableTakenOver.builder()
        .from(there)
        .lifted(copy.values())
        .entities(copy.entities() + there.entities())
        .build();
  }
}
