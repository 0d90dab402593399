package dev.hearth.dev.classfile;

import java.util.List;

/**
 * A field, method or record component of a class.
 *
 * @param name a constructor's is {@link #CONSTRUCTOR}
 * @param lines all that is declared of it
 */
public record Member(String name, List<String> lines) {
  /** As class files and syntax trees call constructors. */
  public static final String CONSTRUCTOR = "<init>";

  public Member {
    lines = List.copyOf(lines);
  }
}
