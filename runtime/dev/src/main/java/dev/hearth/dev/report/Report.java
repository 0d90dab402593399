package dev.hearth.dev.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What a dev run has to tell at one time: as a rule, what came of one save. It holds texts and
 * numbers only, so that it keeps no class of an old version alive.
 */
@Value.Immutable
public interface Report {
  /** What happened. */
  enum Verdict {
    /** The dev run has begun, and watches. */
    STARTED,
    /** New code runs, with the state carried over. */
    RELOADED,
    /** The sources compile to what is running. */
    UNCHANGED,
    /** The sources do not compile, or their state changes are not decided. */
    REFUSED,
    /** New code could not take over; the old runs on. */
    ROLLED_BACK,
    /** A step threw; the program waits to be mended. */
    PAUSED,
    /** What another thread had asked for threw; the program runs on. */
    CALL_FAILED,
    /**
     * New code is ready, and no step ends for it to take over; or a step or reader does not end.
     */
    WAITING,
    /** New code has waited for too long, and does not wait any more. */
    PUT_ASIDE,
    /** Old code is kept in memory. */
    LINGERING,
    /** The running state is a sealed version now, or was one already. */
    SEALED,
    /** The running state cannot be sealed. */
    NOT_SEALED
  }

  /** The phases of a reload, in order. */
  enum Phase {
    /** From the first write of the save until it seemed to be over, and the sources were read. */
    READ,
    COMPILE,
    /** Of the compile, what the processors took. */
    PROCESS,
    /** Loading the new code, and planning how the state comes over, beside the running program. */
    PREPARE,
    /** What was left of the wait for the editor to be at rest. */
    REST,
    /** For the end of the step that ran. */
    WAIT,
    /** What was not prepared. */
    LOAD,
    MIGRATE,
    /** From the update point's begin to its end: for so long no step could run. */
    PAUSE,
    /**
     * From the update point's end to the end of the first step, which may not have been due yet.
     */
    STEP,
    /** From the first write of the save to the end of what came of it. */
    TOTAL
  }

  Verdict verdict();

  /** The version of the code that this is about: 1 is what the program started with. */
  OptionalInt number();

  /** The program class. */
  Optional<String> program();

  /** The state's version before. */
  Optional<String> stateBefore();

  /** The state's version now. */
  Optional<String> stateNow();

  /** Classes that were loaded anew. */
  OptionalInt classes();

  /** Values that were made anew from old ones. */
  OptionalLong values();

  /** Entities among them. */
  OptionalLong entities();

  /** Whether the layout of state changed, so that values were migrated rather than copied. */
  @Value.Default
  default boolean migrated() {
    return false;
  }

  /** Whether the program is paused now. */
  @Value.Default
  default boolean paused() {
    return false;
  }

  Map<Phase, Duration> phases();

  /** Errors that refuse the save. */
  @Value.Default
  default int problems() {
    return 0;
  }

  /** Whole messages of the compiler, to be shown before the headline. */
  List<String> messages();

  /** The stack or cause, to be shown before the headline. */
  List<String> trace();

  /** What it is about: the phase that threw and what, a file, a reason. */
  Optional<String> subject();

  /** What to mention below the headline. */
  List<String> notes();
}
