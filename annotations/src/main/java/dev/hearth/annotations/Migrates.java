package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class that decides what becomes of the state of one sealed version.
 *
 * <pre>{@code
 * @Migrates(1)
 * final class From1 extends V1.Migration {
 *   @Override protected Vec vel(V1.Ship old) { return new Vec(old.vx(), old.vy()); }
 * }
 * }</pre>
 *
 * <p>The class has a no-argument constructor and any name; there is one of them per version.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Migrates {
  /** The sealed state version that the class migrates from; 1 or more. */
  int value();
}
