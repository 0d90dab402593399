package dev.hearth.dev.leak;

/**
 * An object that is reachable from outside of the heap.
 *
 * @param thread the number of the thread that holds it, or is it; 0 for none
 */
record Root(Kind kind, long object, int thread) {
  /** Where it is held. */
  enum Kind {
    /** It is a thread that runs. */
    THREAD("thread"),
    /** A class that is never unloaded. */
    CLASS("class"),
    /** A reference that native code keeps. */
    JNI("a JNI reference"),
    /** A local variable in a thread's stack. */
    LOCAL("a local variable of thread"),
    /** What native code of a thread uses. */
    NATIVE("native code in thread"),
    /** Anything else that the JVM itself keeps. */
    OTHER("the JVM");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    /** Whether it lasts: what only such as do not hold may be gone at the next line of code. */
    boolean lasts() {
      return compareTo(LOCAL) < 0;
    }
  }
}
