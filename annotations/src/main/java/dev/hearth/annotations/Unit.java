package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the unit of a component or handle; a part of its type in the schema.
 *
 * <pre>{@code
 * @HotState
 * public record Timer(@Unit("ms") long left) {}
 * }</pre>
 *
 * <p>Changing {@code ms} to {@code s} is a change to decide, though the Java type is the same.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface Unit {
  /** The unit's symbol, {@code "ms"} or {@code "m/s"}; not blank. */
  String value();
}
