package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a migration class, that old state is given up, and why.
 *
 * <pre>{@code
 * @Migrates(1)
 * @Dropped(value = "Ship.vx", reason = "speed is derived from the engine now")
 * final class From1 extends V1.Migration {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Dropped.All.class)
public @interface Dropped {
  /**
   * What is given up: {@code Type.component} or a root's {@code Type}, with or without its package;
   * looked up in the old schema.
   */
  String value();

  /** Why nothing of value is lost; not blank. */
  String reason();

  /** Holds repeated declarations; written by the compiler. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {
    /** The declarations. */
    Dropped[] value();
  }
}
