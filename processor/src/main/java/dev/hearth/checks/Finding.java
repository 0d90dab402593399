package dev.hearth.checks;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.Tree;

/**
 * A way in which state could outlive the step.
 *
 * @param at where it is
 * @param what as in "What is given to Net.keep can outlive the step"
 * @param why as in "Vec is state"
 */
record Finding(Kind kind, Tree at, String what, String why) {
  /** What kind of way it is, and so the ways out. */
  enum Kind {
    GIVEN(
        "Give it leaves only, as a String or a number that is read before.",
        "What it brings can come in a later step, from a queue that a Held has.",
        "Work that goes on by itself belongs into a @Pinned class, which a Held has."),
    OPEN(
        "Let it be of a type that holds leaves and pinned classes only: List<String>, a pinned"
            + " record.",
        "Or let the pinned class have a method that does what is to be done with it."),
    CAST("Keep the type that it has: a type parameter or a sealed interface in place of the cast."),
    DISGUISED(
        "Let it have final fields with leaves only, and capture nothing else.",
        "Or put @Pinned on the class, and let a Held have the object.",
        "An exception says in its text, or by an id, what it is about."),
    HELD(
        "Data goes into a handle: private final Hot<…> name = Hot.of(…);",
        "What threads bring comes from a queue of leaves: Held<BlockingQueue<String>>.",
        "A resource of your own is a @Pinned class."),
    PARALLEL(
        "Let its code make new values of what it is given, and end the stream where it begins.",
        "Then put the result into a handle.");

    private final ImmutableList<String> waysOut;

    Kind(String... waysOut) {
      this.waysOut = ImmutableList.copyOf(waysOut);
    }

    String[] waysOut() {
      return waysOut.toArray(String[]::new);
    }
  }
}
