package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a migration class, that state has a new name and is otherwise carried.
 *
 * <pre>{@code
 * @Migrates(1)
 * @Renamed(from = "Ship.vel", to = "velocity")
 * @Renamed(from = "Ship", to = "Starship")
 * final class From1 extends V1.Migration {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Renamed.All.class)
public @interface Renamed {
  /**
   * The old name: {@code Type}, {@code Type.component} or {@code Type.CONSTANT}, with or without
   * its package; looked up in the old schema. Where a nested type and a component have one name, a
   * bare {@link #to} that is a component's is the component's, and {@code Type.Nested} the type's.
   */
  String from();

  /** The new name: a member's bare name, or a type's, with its package where that changes. */
  String to();

  /** Holds repeated declarations; written by the compiler. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {
    /** The declarations. */
    Renamed[] value();
  }
}
