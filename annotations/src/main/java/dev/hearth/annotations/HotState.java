package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type whose values are state.
 *
 * <pre>{@code
 * @HotState
 * public record Ship(Vec pos, Vec vel, double shield) {}
 * }</pre>
 *
 * <p>A record is a value, an enum a choice, a sealed interface a sum, and a final class whose
 * instance fields are {@code final Hot<…>} handles is an entity. Anything else is refused by the
 * compiler with {@code not-state} or {@code open-hierarchy}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface HotState {}
