package dev.hearth.migrate;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An entity class, or the view of an old one: made by its no-argument constructor, and filled by
 * handle name.
 *
 * <p>A handle is a {@code Hot} field; in a view and in a flattened class it is a plain one.
 */
public final class EntityClass implements StateClass.Composite {
  private static final ClassValue<EntityClass> WHOLE =
      new ClassValue<>() {
        @Override
        protected EntityClass computeValue(Class<?> type) {
          return new EntityClass(type, fieldNames(type));
        }
      };

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<String> names;
  private final Field[] fields;
  private final MethodHandle[] getters;

  /** Write the fields of a view, or of a flattened class; null for a field that is final. */
  private final @Nullable MethodHandle[] setters;

  private final Map<String, Integer> places = new LinkedHashMap<>();

  /** Which fields are {@code Hot}. */
  private final int[] hot;

  /** Which handles there are; of a view or a flattened class, which fields. */
  private final int[] handles;

  private final boolean comparesByHandles;

  private EntityClass(Class<?> type, List<String> names) {
    this.type = type;
    this.constructor = Reflect.constructor(type);
    this.names = List.copyOf(names);
    this.fields = names.stream().map(name -> Reflect.field(type, name)).toArray(Field[]::new);
    this.getters = Arrays.stream(fields).map(Reflect::getter).toArray(MethodHandle[]::new);
    this.setters = Arrays.stream(fields).map(EntityClass::setter).toArray(MethodHandle[]::new);
    names.forEach(name -> places.put(name, places.size()));
    this.hot = IntStream.range(0, fields.length).filter(this::isHot).toArray();
    this.handles =
        hot.length > 0
            ? hot
            : IntStream.range(0, fields.length).filter(i -> setters[i] != null).toArray();
    this.comparesByHandles = Comparable.class.isAssignableFrom(type) || definesEquality(type);
  }

  private static @Nullable MethodHandle setter(Field field) {
    return Modifier.isFinal(field.getModifiers()) ? null : Reflect.setter(field);
  }

  /** The class with every instance field that it has. */
  static EntityClass of(Class<?> type) {
    return WHOLE.get(type);
  }

  private static List<String> fieldNames(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        names.add(field.getName());
      }
    }
    return names;
  }

  /** The class with exactly the handles {@code names}, in this order. */
  static EntityClass of(Class<?> type, List<String> names) {
    return new EntityClass(type, names);
  }

  private static boolean definesEquality(Class<?> type) {
    try {
      return type.getMethod("hashCode").getDeclaringClass() != Object.class
          || type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** Whether its place in a hashed or sorted container can depend on what its handles hold. */
  boolean comparesByHandles() {
    return comparesByHandles;
  }

  private boolean isHot(int place) {
    return fields[place].getType() == Hot.class;
  }

  /** Whether it is flattened, with fields in place of handles. */
  boolean isFlattened() {
    return hot.length == 0 && fields.length > 0 && !isView();
  }

  private boolean isView() {
    return View.class.isAssignableFrom(type);
  }

  /** Whether each of its handles is a {@code Hot}. */
  boolean isWritten() {
    return hot.length == names.size();
  }

  /** Which handles there are; of a view or a flattened class, which fields. For reading only. */
  int[] handles() {
    return handles;
  }

  /** Where a handle is in {@link #names}; -1 when there is none of that name. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /** Whether the handle of that name is at {@code index}. */
  boolean isAt(int index, String name) {
    return index < fields.length && fields[index].getName().equals(name);
  }

  /** Whether the handle at {@code index} can hold {@code value}. */
  boolean takes(int index, Object value) {
    Class<?> held = Reflect.heldType(fields[index]);
    return held.isInstance(value)
        || (held.isPrimitive()
            && MethodType.methodType(held).wrap().returnType().isInstance(value));
  }

  @Override
  public @Nullable Object get(Object owner, int index) {
    Object value = Reflect.get(getters[index], owner);
    return value instanceof Hot<?> hot ? hot.get() : value;
  }

  /** What the handle at {@code index} has, or the field of a view: a value, or what fills it. */
  @Nullable Object raw(Object owner, int index) {
    Object value = Reflect.get(getters[index], owner);
    return value instanceof Hot<?> hot ? HotValue.of(hot) : value;
  }

  /** What a new program's handles hold, at {@code places}; null for any other entity. */
  @Nullable Object @Nullable [] initial(Object entity, int[] places) {
    if (!(entity instanceof HotProgram)) {
      return null;
    }
    @Nullable Object[] initial = new @Nullable Object[places.length];
    for (int i = 0; i < places.length; i++) {
      initial[i] = get(entity, places[i]);
    }
    return initial;
  }

  /**
   * Has those of its handles that are read at {@code places} filled by {@code handles}. A flattened
   * one cannot: it holds null until it is filled, where it can, so that who reads it is told.
   */
  void await(Object entity, int[] places, Handles handles) {
    if (entity instanceof View view) {
      view.await$(handles);
      return;
    }
    for (int place : places) {
      MethodHandle setter = setters[place];
      if (isHot(place)) {
        HotValue.set(handle(entity, place), handles);
      } else if (setter != null && !fields[place].getType().isPrimitive()) {
        Reflect.set(setter, entity, null);
      }
    }
  }

  /** All that is to be filled is filled. */
  void filled(Object entity) {
    if (entity instanceof View view) {
      view.await$(null);
    }
  }

  /** Whether the handle has no value yet, or the field of a view. */
  boolean awaits(Object entity, int place) {
    return isHot(place)
        ? HotValue.of(handle(entity, place)) instanceof Handles
        : Reflect.get(getters[place], entity) == null;
  }

  /** Whether somebody has given the handle a value, while it was waiting for one. */
  boolean isWrittenTo(Object entity, int place) {
    return isHot(place) && !(HotValue.of(handle(entity, place)) instanceof Handles);
  }

  /** What fills an entity; null when it is filled, or flattened. */
  @Nullable Handles unfilled(Object entity) {
    if (entity instanceof View view) {
      return view.unfilled$();
    }
    for (int place : hot) {
      if (HotValue.of(handle(entity, place)) instanceof Handles handles) {
        return handles;
      }
    }
    return null;
  }

  /** Where {@code handle} is in the entity. */
  int placeOf(Object entity, Object handle) {
    for (int place : hot) {
      if (Reflect.get(getters[place], entity) == handle) {
        return place;
      }
    }
    throw new IllegalArgumentException("it is no handle of " + Show.one(type));
  }

  /** The handle at {@code place} itself. */
  Object handle(Object entity, int place) {
    Object handle = Reflect.get(getters[place], entity);
    if (handle == null) {
      throw new MigrationException(
          "its field " + names.get(place) + " has no handle: begin it with Hot.of(…)");
    }
    return handle;
  }

  /**
   * A new entity, its handles as its constructor sets them.
   *
   * @throws MigrationException when the constructor throws
   */
  public Object create() {
    try {
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw Failures.ofConstructor(type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new MigrationException(Show.one(type) + " cannot be made: " + e, e);
    }
  }

  /**
   * Sets the handle at {@code index} of {@link #names}.
   *
   * @throws MigrationException when the value is null, or of another type
   */
  public void set(Object entity, int index, @Nullable Object value) {
    String name = names.get(index);
    if (value == null) {
      throw new MigrationException(
          "its handle " + name + " would become null, and a handle holds no null");
    }
    if (isHot(index)) {
      HotValue.fill(handle(entity, index), value);
      return;
    }
    MethodHandle setter = setters[index];
    if (setter == null) {
      throw new MigrationException("its field " + name + " is final, and no handle");
    }
    try {
      Reflect.set(setter, entity, value);
    } catch (ClassCastException e) {
      throw new MigrationException(
          "its handle " + name + " cannot take " + Show.one(value.getClass()), e);
    }
  }
}
