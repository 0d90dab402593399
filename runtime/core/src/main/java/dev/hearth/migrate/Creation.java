package dev.hearth.migrate;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The making of the entity that {@code old} becomes. Its handles wait to be filled as soon as it is
 * there, so that a {@code make} of the user's can read them, and what it writes to them stays.
 */
final class Creation {
  /** What to say when it is another that no handles wait for. */
  static final String OF_ITS_OWN =
      "make gave an entity that it made itself, and what is in that would be lost, as its handles"
          + " are filled by the methods for them. Begin with super.make(old): what is written to"
          + " that one stays";

  /** What to say when others may hold that, and it is to be another. */
  static final String ANOTHER =
      "make called super.make(old), and then gave another entity. What super.make gave may be held"
          + " and read already: call it only where make gives that";

  /** What to say of a flattened one, to which it cannot be seen whether it was written. */
  static final String TOO_EARLY =
      "its make goes on with an entity that is not filled yet, as what its handles are made of leads"
          + " back to it, or is there only later. Let the methods for the handles give what make"
          + " writes to them";

  private final Object old;
  private final @Nullable Run in;
  private final BiConsumer<Object, Handles> fill;
  private @Nullable Object entity;
  private boolean own;
  private @Nullable Handles filledAtOnce;

  /**
   * That of one.
   *
   * @param in the run that {@code old} stands in; null when it stands in none
   */
  @SuppressWarnings("unchecked") // fill is for such objects as old
  <A> Creation(A old, @Nullable Run in, BiConsumer<? super A, Handles> fill) {
    this.old = old;
    this.in = in;
    this.fill = (BiConsumer<Object, Handles>) fill;
  }

  /** Whether {@code from} is what the entity is made of, and there is none yet. */
  boolean awaits(@Nullable Object from) {
    return from == old && entity == null;
  }

  /**
   * It is there.
   *
   * @param own whether code of the user's has it before it is given to anybody else
   */
  void of(Object entity, boolean own) {
    this.entity = entity;
    this.own = own;
  }

  /** Whether what {@code make} gave is that, and nobody can have written to it. */
  boolean isPlainly(@Nullable Object given) {
    return given != null && given == entity && !own;
  }

  Object old() {
    return old;
  }

  @Nullable Run in() {
    return in;
  }

  BiConsumer<Object, Handles> fill() {
    return fill;
  }

  /** Its handles are to be filled as soon as it is known what {@code old} became. */
  void fillAtOnce(Handles handles) {
    filledAtOnce = handles;
  }

  /** Those handles; null when they wait for their turn. */
  @Nullable Handles filledAtOnce() {
    return filledAtOnce;
  }

  @Nullable Object entity() {
    return entity;
  }
}
