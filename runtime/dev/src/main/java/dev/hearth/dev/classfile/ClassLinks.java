package dev.hearth.dev.classfile;

import java.util.List;
import java.util.Set;

/**
 * What links a class to others at run time. Names are binary names, and may be of any class.
 *
 * @param isPublic whether other packages may use it
 * @param parents its superclass and interfaces
 * @param permitted what a sealed class lists
 * @param names all texts in its file that may be names of classes, among others
 * @param uses the members of classes that its code uses
 * @param members its own members that are open to its package only, or to heirs as well
 * @param overridable whether it has methods that only its package can override
 * @param looksUp whether it looks classes up by names that are made at run time
 */
public record ClassLinks(
    String name,
    boolean isPublic,
    List<String> parents,
    Set<String> permitted,
    Set<String> names,
    Set<Use> uses,
    Set<String> members,
    boolean overridable,
    boolean looksUp) {

  /**
   * A use of a member.
   *
   * @param owner the class that it is looked for in
   * @param member its name and descriptor
   */
  public record Use(String owner, String member) {}

  public ClassLinks {
    parents = List.copyOf(parents);
    permitted = Set.copyOf(permitted);
    names = Set.copyOf(names);
    uses = Set.copyOf(uses);
    members = Set.copyOf(members);
  }

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException when its format is not known
   */
  public static ClassLinks of(byte[] classFile) {
    return LinksReader.read(classFile);
  }
}
