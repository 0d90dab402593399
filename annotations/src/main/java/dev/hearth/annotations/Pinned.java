package dev.hearth.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that a dev run loads once and never reloads: a server, a window.
 *
 * <pre>{@code
 * @Pinned
 * public final class Net implements AutoCloseable { … }
 * }</pre>
 *
 * <p>Nested classes are pinned with it. A pinned class names no reloadable one: reloadable code
 * calls it, and takes what it has from its queues. When its file changes, the dev run says that a
 * restart is needed.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Pinned {}
