package dev.hearth.test.property;

import dev.hearth.test.property.Decl.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model's value as text, as {@link ObjectText} writes the objects that it stands for. */
final class ModelText {
  private final Program program;
  private final IdentityHashMap<Value, Integer> ids = new IdentityHashMap<>();
  private boolean asKey;

  ModelText(Program program) {
    this.program = program;
  }

  /** A whole state. */
  static String of(Program program, Value.Struct root) {
    return new ModelText(program).text(root, Type.ref(program.root()));
  }

  /** Two keys are equal when this is: what makes up a list does not count. */
  String key(@Nullable Value value, Type type) {
    boolean before = asKey;
    asKey = true;
    String text = text(value, type);
    asKey = before;
    return text;
  }

  String text(@Nullable Value value, Type type) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Value.Leaf leaf) {
      return Leaves.text(leaf.object);
    }
    if (value instanceof Value.OfEnum constant) {
      Decl decl = program.decl(constant.decl);
      return program.binaryName(decl.id())
          + "."
          + decl.constants().get(decl.place(constant.constant)).name();
    }
    if (value instanceof Value.OfArray array) {
      Type element = ((Type.Array) type).element();
      List<String> elements = new ArrayList<>();
      array.elements.forEach(e -> elements.add(text(e, element)));
      return erased(element) + elements;
    }
    if (value instanceof Value.Many many) {
      return many(many, (Type.Container) type);
    }
    return struct((Value.Struct) value, type);
  }

  private String struct(Value.Struct struct, Type type) {
    Decl decl = program.decl(struct.decl);
    StringBuilder text = new StringBuilder(program.binaryName(decl.id()));
    if (decl.is(Kind.ENTITY)) {
      Integer known = ids.get(struct);
      if (known != null) {
        return text.append('#').append(known).toString();
      }
      ids.put(struct, ids.size() + 1);
      text.append('#').append(ids.size());
    }
    List<Type> arguments =
        type instanceof Type.Ref ref && ref.decl() == decl.id() ? ref.arguments() : List.of();
    text.append('{');
    for (Member member : decl.members()) {
      text.append(member.name())
          .append('=')
          .append(text(struct.members.get(member.id()), member.type().at(arguments)))
          .append(';');
    }
    return text.append('}').toString();
  }

  private String many(Value.Many many, Type.Container type) {
    List<List<@Nullable Value>> groups = new ArrayList<>();
    int step = many.impl.isMap() ? 2 : 1;
    for (int i = 0; i < many.elements.size(); i += step) {
      groups.add(many.elements.subList(i, i + step));
    }
    if (many.impl.order == Impl.Order.NONE) {
      groups.sort(Comparator.comparing(group -> key(group.get(0), type.arguments().get(0))));
    } else if (many.impl.isSorted()) {
      Comparator<List<@Nullable Value>> order = (a, b) -> compare(a.get(0), b.get(0));
      groups.sort(many.impl.order == Impl.Order.REVERSED ? order.reversed() : order);
    }
    List<String> texts = new ArrayList<>();
    for (List<@Nullable Value> group : groups) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < step; i++) {
        text.append(i > 0 ? "->" : "").append(text(group.get(i), type.arguments().get(i)));
      }
      texts.add(text.toString());
    }
    return (asKey ? "" : many.impl.label) + texts;
  }

  /** The natural order of two values, neither of which is null. */
  @SuppressWarnings("unchecked") // leaves of one type
  int compare(@Nullable Value a, @Nullable Value b) {
    if (Objects.requireNonNull(a) instanceof Value.OfEnum one && b instanceof Value.OfEnum two) {
      Decl decl = program.decl(one.decl);
      return Integer.compare(decl.place(one.constant), decl.place(two.constant));
    }
    return ((Comparable<Object>) ((Value.Leaf) a).object)
        .compareTo(((Value.Leaf) Objects.requireNonNull(b)).object);
  }

  /** The class of an array's elements, by its simple name. */
  private String erased(Type type) {
    if (type instanceof Type.Array array) {
      return erased(array.element()) + "[]";
    }
    if (type instanceof Type.Ref ref) {
      return program.binaryName(ref.decl());
    }
    return type instanceof Type.Leaf leaf ? leaf.name() : ((Type.Container) type).name();
  }
}
