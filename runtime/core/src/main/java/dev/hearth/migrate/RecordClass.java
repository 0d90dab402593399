package dev.hearth.migrate;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record class, read by its fields and made by its canonical constructor, both by name.
 *
 * <p>The fields, since an accessor may be written by hand and return something else.
 */
public final class RecordClass implements StateClass.Composite {
  private static final ClassValue<RecordClass> WHOLE =
      new ClassValue<>() {
        @Override
        protected RecordClass computeValue(Class<?> type) {
          return new RecordClass(type, declaredNames(type));
        }
      };

  private final Class<?> type;
  private final List<String> names;
  private final Field[] fields;
  private final MethodHandle[] getters;
  private final Constructor<?> constructor;

  /** Where the constructor takes the part at an index. */
  private final int[] places;

  private RecordClass(Class<?> type, List<String> names) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> declared = Arrays.stream(components).map(RecordComponent::getName).toList();
    this.type = type;
    this.names = List.copyOf(names);
    this.fields = names.stream().map(name -> Reflect.field(type, name)).toArray(Field[]::new);
    this.getters = Arrays.stream(fields).map(Reflect::getter).toArray(MethodHandle[]::new);
    this.places = names.stream().mapToInt(declared::indexOf).toArray();
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    this.constructor = Reflect.constructor(type, parameters);
  }

  /** A record class with its components in declared order. */
  static RecordClass of(Class<?> type) {
    return WHOLE.get(type);
  }

  /** A record class with exactly the components {@code names}, in this order. */
  static RecordClass of(Class<?> type, List<String> names) {
    return new RecordClass(type, names);
  }

  static List<String> declaredNames(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      names.add(component.getName());
    }
    return names;
  }

  @Override
  public Class<?> type() {
    return type;
  }

  @Override
  public List<String> names() {
    return names;
  }

  /** Reads the part at {@code index}, as {@code (record) -> component}. */
  MethodHandle reader(int index) {
    return Reflect.reader(fields[index]);
  }

  /** Where {@link #constructor} takes the part at {@code index}. */
  int place(int index) {
    return places[index];
  }

  /** Makes a record, as {@code (components) -> record}, in declared order. */
  MethodHandle constructor() {
    return Reflect.maker(constructor);
  }

  @Override
  public @Nullable Object get(Object owner, int index) {
    return Reflect.get(getters[index], owner);
  }

  /**
   * A new record.
   *
   * @param values the components, in the order of {@link #names}; not kept
   * @throws MigrationException when the constructor throws, or a primitive would be null
   */
  public Object make(@Nullable Object[] values) {
    @Nullable Object[] arguments = new @Nullable Object[values.length];
    for (int i = 0; i < values.length; i++) {
      arguments[places[i]] = values[i];
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw Failures.ofConstructor(type, e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw refused(values, e);
    }
  }

  private MigrationException refused(@Nullable Object[] values, Exception cause) {
    for (int i = 0; i < values.length; i++) {
      if (fields[i].getType().isPrimitive() && values[i] == null) {
        return new MigrationException(
            "its " + fields[i].getType() + " " + names.get(i) + " would become null", cause);
      }
    }
    return new MigrationException(Show.one(type) + " cannot be made: " + cause, cause);
  }
}
