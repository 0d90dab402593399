package dev.hearth.test.property;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.test.property.Decl.Kind;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the objects that a model's state stands for. */
final class Building {
  private final Program program;
  private final ClassLoader loader;
  private final IdentityHashMap<Value, Object> made = new IdentityHashMap<>();

  private Building(Program program, ClassLoader loader) {
    this.program = program;
    this.loader = loader;
  }

  static HotProgram program(Program program, Value.Struct root, ClassLoader loader) {
    try {
      return (HotProgram) new Building(program, loader).struct(root, Type.ref(root.decl));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private @Nullable Object object(@Nullable Value value, Type type)
      throws ReflectiveOperationException {
    if (value == null) {
      return null;
    }
    if (value instanceof Value.Leaf leaf) {
      return leaf.object;
    }
    if (value instanceof Value.OfEnum constant) {
      Decl decl = program.decl(constant.decl);
      String name = decl.constants().get(decl.place(constant.constant)).name();
      for (Object each : classOf(decl.id()).getEnumConstants()) {
        if (((Enum<?>) each).name().equals(name)) {
          return each;
        }
      }
    }
    if (value instanceof Value.OfArray array) {
      Type element = ((Type.Array) type).element();
      Object objects = Array.newInstance(erased(element), array.elements.size());
      for (int i = 0; i < array.elements.size(); i++) {
        Array.set(objects, i, object(array.elements.get(i), element));
      }
      return objects;
    }
    if (value instanceof Value.Many many) {
      Type.Container container = (Type.Container) type;
      int step = many.impl.isMap() ? 2 : 1;
      List<@Nullable Object> elements = new ArrayList<>();
      for (int i = 0; i < many.elements.size(); i++) {
        elements.add(object(many.elements.get(i), container.arguments().get(i % step)));
      }
      return many.impl.make(elements, erased(container.arguments().get(0)));
    }
    return struct((Value.Struct) value, type);
  }

  private Object struct(Value.Struct struct, Type type) throws ReflectiveOperationException {
    Object known = made.get(struct);
    if (known != null) {
      return known;
    }
    Decl decl = program.decl(struct.decl);
    List<Type> arguments =
        type instanceof Type.Ref ref && ref.decl() == decl.id() ? ref.arguments() : List.of();
    Class<?> own = classOf(decl.id());
    return decl.is(Kind.RECORD) ? record(struct, decl, own, arguments) : entity(struct, decl, own);
  }

  private Object record(Value.Struct struct, Decl decl, Class<?> own, List<Type> arguments)
      throws ReflectiveOperationException {
    List<@Nullable Object> members = new ArrayList<>();
    for (Member member : decl.members()) {
      members.add(object(struct.members.get(member.id()), member.type().at(arguments)));
    }
    Constructor<?> constructor = own.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Object record = constructor.newInstance(members.toArray());
    made.put(struct, record);
    return record;
  }

  @SuppressWarnings("unchecked") // the handle is of the member's type
  private Object entity(Value.Struct struct, Decl decl, Class<?> own)
      throws ReflectiveOperationException {
    Constructor<?> constructor = own.getDeclaredConstructor();
    constructor.setAccessible(true);
    Object entity = constructor.newInstance();
    made.put(struct, entity);
    for (Member member : decl.members()) {
      Field field = own.getDeclaredField(member.name());
      field.setAccessible(true);
      Object value = Objects.requireNonNull(object(struct.members.get(member.id()), member.type()));
      ((Hot<Object>) field.get(entity)).set(value);
    }
    return entity;
  }

  private Class<?> classOf(int decl) throws ClassNotFoundException {
    return Class.forName(program.binaryName(decl), true, loader);
  }

  private Class<?> erased(Type type) throws ReflectiveOperationException {
    if (type instanceof Type.Array array) {
      return erased(array.element()).arrayType();
    }
    if (type instanceof Type.Ref ref) {
      return classOf(ref.decl());
    }
    return type instanceof Type.Leaf leaf
        ? dev.hearth.schema.Leaves.classOf(leaf.name())
        : Class.forName("java.util." + ((Type.Container) type).name());
  }
}
