package dev.hearth.test.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hole is given.
 *
 * @param old the old value
 * @param from the arguments of a generic record before, {@code to} those after
 */
record Given(Interpreter in, Value old, List<Type> from, List<Type> to) {
  /** An old member as what it becomes with the type {@code now}. */
  @Nullable Value member(Member member, Type now) {
    Value.Struct struct = (Value.Struct) old;
    return in.carry(struct.members.get(member.id()), member.type().at(from), now.at(to));
  }

  /** An old member as it is. */
  @Nullable Value plain(Member member) {
    return ((Value.Struct) old).members.get(member.id());
  }
}
