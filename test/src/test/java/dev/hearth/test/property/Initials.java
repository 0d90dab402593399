package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the handles of a program begin with. */
final class Initials {
  private Initials() {}

  /** Values for all handles. */
  static Program all(Program program, Choices choices) {
    Program begun = program;
    for (Decl decl : program.all(Kind.ENTITY)) {
      List<Member> members = new ArrayList<>();
      decl.members().forEach(m -> members.add(anew(m, program, choices)));
      begun = begun.with(decl.with(members));
    }
    return begun;
  }

  /** Other values where the type of what a handle holds is not what it was {@code before}. */
  static Program anew(Program before, Program now, Choices choices) {
    Set<Integer> changed = new HashSet<>();
    for (Decl decl : now.decls()) {
      if (before.find(decl.id()).filter(decl::equals).isEmpty()) {
        changed.add(decl.id());
      }
    }
    Program begun = now;
    for (Decl decl : now.all(Kind.ENTITY)) {
      List<Member> members = new ArrayList<>();
      for (Member member : decl.members()) {
        boolean stale =
            member.type().decls().stream()
                .flatMap(d -> now.reach(d).stream())
                .anyMatch(changed::contains);
        members.add(stale ? anew(member, now, choices) : member);
      }
      begun = begun.with(decl.with(members));
    }
    return begun;
  }

  private static Member anew(Member member, Program program, Choices choices) {
    return member.typed(member.type(), RandomValues.initial(program, choices, member.type()));
  }
}
