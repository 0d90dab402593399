package dev.hearth.test.bench.reload;

/**
 * A change of a source file that can be made again and again, there and back.
 *
 * @param file from the source root
 * @param here what the file is like before
 * @param there what it is like after
 */
record Edit(String file, String here, String there) {
  Edit {
    if (here.equals(there)) {
      throw new IllegalArgumentException("nothing is changed in " + file);
    }
  }

  /** One place of a text changed. */
  static Edit of(String file, String text, String before, String after) {
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException(file + " has no " + before);
    }
    return new Edit(
        file, text, text.substring(0, at) + after + text.substring(at + before.length()));
  }

  /** The same, with more at the end of the file. */
  Edit and(String more) {
    return new Edit(file, here, there + more);
  }

  /** What to write the {@code n}th time. */
  String text(int n) {
    return n % 2 == 0 ? there : here;
  }
}
