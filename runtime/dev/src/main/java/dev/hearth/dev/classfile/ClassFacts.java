package dev.hearth.dev.classfile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a class from its file. Names are binary names.
 *
 * <pre>{@code
 * ClassFacts before = ClassFacts.of(oldFile);
 * ClassFacts now = ClassFacts.of(newFile);
 * boolean bodiesOnly = now.header().equals(before.header()) && now.members().equals(before.members());
 * }</pre>
 *
 * @param local whether it is within a method body, so that no other class can name it
 * @param plain whether it is a class or record: an interface or an enum concerns more than who
 *     names its members
 * @param header its kind, parameters, parents, annotations and nested types, as a text
 * @param members its fields, methods and record components without their code; private ones too, as
 *     state is in private fields
 * @param constants the fields whose values others may have in their code, with those values
 * @param parents its superclass and interfaces
 * @param names all texts in it that may be names of classes, among others
 * @param annotations the names of the annotations of the class itself
 */
public record ClassFacts(
    String name,
    boolean local,
    boolean plain,
    String header,
    List<Member> members,
    Set<String> constants,
    List<String> parents,
    Set<String> names,
    Set<String> annotations) {
  public ClassFacts {
    members = List.copyOf(members);
    constants = Set.copyOf(constants);
    parents = List.copyOf(parents);
    names = Set.copyOf(names);
    annotations = Set.copyOf(annotations);
  }

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException when its format is not known
   */
  public static ClassFacts of(byte[] classFile) {
    return FactsReader.read(classFile);
  }

  /** The names of the members that are not the same in both. */
  public Set<String> differing(ClassFacts other) {
    Map<String, List<Member>> own = byName();
    Map<String, List<Member>> others = other.byName();
    Set<String> names = new HashSet<>(own.keySet());
    names.addAll(others.keySet());
    names.removeIf(
        each -> own.getOrDefault(each, List.of()).equals(others.getOrDefault(each, List.of())));
    return names;
  }

  private Map<String, List<Member>> byName() {
    return members.stream().collect(Collectors.groupingBy(Member::name));
  }

  /** Whether another class sees no difference between the two, but in what methods do. */
  public boolean declaresAs(ClassFacts other) {
    return header.equals(other.header)
        && members.equals(other.members)
        && constants.equals(other.constants);
  }
}
