package dev.hearth.testkit;

import dev.hearth.HotProgram;
import dev.hearth.migrate.Chain;
import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.StateClasses;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a test does with the state of a module: migrate it to today, compare it, show it.
 *
 * <pre>{@code
 * private final TestState state = TestState.of(Arena.class);
 *
 * @Test
 * void twoNumbersBecomeAVector() {
 *   Ship ship = state.migrate(new V1.Ship("red", 3, 4), Ship.class);
 *   state.assertEquals(new Ship("red", new Vec(3, 4), Ship.FULL_SHIELD), ship);
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class TestState {
  private final StateClasses classes;
  private final Chain chain;

  private TestState(CompiledCode code) {
    this.classes = StateClasses.of(code.schema(), UnaryOperator.identity(), code.loader());
    this.chain = Chain.of(code);
  }

  /**
   * The state of the module that has {@code program} as a root.
   *
   * @throws dev.hearth.migrate.MigrationException when it was compiled without Hearth's processor
   */
  public static TestState of(Class<? extends HotProgram> program) {
    return new TestState(CompiledCode.of(program));
  }

  /**
   * What an object of an old version becomes today, through every migration from its version on:
   * {@code From1}, then {@code From2} and so on. Asked twice for the same object, it gives the
   * same.
   *
   * <p>What {@code program()} returns in a hole is only there when a whole program is migrated, a
   * {@code V1.Arena}.
   *
   * @param old a value or an entity of a class in {@code V1}, {@code V2} …
   * @throws IllegalArgumentException when it is of a class of today
   * @throws dev.hearth.migrate.MigrationException when a migration throws; the message names the
   *     value
   * @throws AssertionError when it becomes null, or something else than {@code type}
   */
  public <T> T migrate(Object old, Class<T> type) {
    Object now = chain.migrate(old);
    if (!type.isInstance(now)) {
      throw new AssertionError(
          old.getClass().getName()
              + " becomes "
              + (now == null ? "null" : "a " + now.getClass().getName())
              + ", not a "
              + type.getName());
    }
    return type.cast(now);
  }

  /**
   * Compares two objects by all that can be reached from them: records by their components,
   * entities by what is in their handles, and by which of them are the same.
   *
   * <p>Numbers are compared bit by bit: {@code NaN} is {@code NaN}, and {@code -0.0} is not {@code
   * 0.0}. As everywhere in Java, sets and maps are compared without their order.
   *
   * @throws AssertionError when they differ; the message says where
   * @throws IllegalArgumentException when something there is no state of today
   */
  public void assertEquals(@Nullable Object expected, @Nullable Object actual) {
    String was = expected == null ? "null" : StateText.of(classes, expected, false);
    String is = actual == null ? "null" : StateText.of(classes, actual, false);
    if (!Objects.equals(was, is)) {
      throw new AssertionError(
          "the state differs\n" + TextDiff.between(was, is).orElse("  " + was + "\n  " + is));
    }
  }

  /**
   * Shows an object of today and all that can be reached from it, in lines that are the same for
   * the same state: hashed containers are in the order of their texts.
   *
   * <pre>
   * Arena @1
   *   tick = 12
   *   ships["red"].pos.x = 0.0
   *   enemies[0] = Enemy @2
   * Enemy @2
   *   hp = 100
   * </pre>
   *
   * @throws IllegalArgumentException when something there is no state of today
   */
  public String text(Object state) {
    return StateText.of(classes, state, true);
  }
}
