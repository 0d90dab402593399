package dev.hearth.migrate;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * State cannot be carried over; the message names the value and its path from the root.
 *
 * <pre>
 * Arena.ships["red"] (a Ship) cannot be carried over: the constructor of game.Ship threw
 *   java.lang.IllegalArgumentException: shield: -1.0
 * </pre>
 *
 * <p>The old state is as it was. The cause is what user code threw, if it threw.
 */
public final class MigrationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What it is about, until the message says where that is. */
  private final transient @Nullable Object subject;

  /** A key or an element that has become the same as another of its container. */
  private final transient @Nullable Object fallen;

  /** What the message names: whoever keeps the message does not keep the state. */
  private final transient WeakReference<@Nullable Object> named;

  private final boolean located;

  /** A refusal of what is being carried over just now. */
  public MigrationException(String message) {
    this(message, null);
  }

  /** The same, because of what was thrown. */
  public MigrationException(String message, @Nullable Throwable cause) {
    this(message, cause, null, null, false);
  }

  private MigrationException(
      String message,
      @Nullable Throwable cause,
      @Nullable Object subject,
      @Nullable Object fallen,
      boolean located) {
    super(message, cause);
    this.subject = located ? null : subject;
    this.fallen = fallen;
    this.named = new WeakReference<>(located ? subject : null);
    this.located = located;
  }

  /** A refusal of {@code subject}, for whoever knows the graph to say where it is. */
  static MigrationException of(Object subject, String message) {
    return new MigrationException(message, null, subject, null, false);
  }

  /** A refusal of a container, in which {@code key} has become the same as another one. */
  static MigrationException ofFallen(@Nullable Object key, String message) {
    return new MigrationException(message, null, null, key, false);
  }

  /** This, with the place of what it is about put before the message. */
  MigrationException at(String place) {
    return located
        ? this
        : new MigrationException(
            place + " cannot be carried over: " + getMessage(), getCause(), subject, null, true);
  }

  /** This as a refusal of {@code subject}, unless it names another. */
  MigrationException about(Object subject) {
    return located || this.subject != null
        ? this
        : new MigrationException(String.valueOf(getMessage()), getCause(), subject, fallen, false);
  }

  /** This, with what to do about it put behind the message. */
  MigrationException advising(String wayOut) {
    Object about = located ? named() : subject;
    return new MigrationException(getMessage() + ". " + wayOut, getCause(), about, null, located);
  }

  boolean located() {
    return located;
  }

  /** A key that fell together with another; null when it is about something else. */
  @Nullable Object fallen() {
    return fallen;
  }

  /** What the message names by its path; null when it names nothing, or that is gone. */
  public @Nullable Object named() {
    return named.get();
  }

  /** What it is about; null when that is in the message, or what is being carried over just now. */
  public @Nullable Object subject() {
    return subject;
  }
}
