package dev.hearth.migrate;

import dev.hearth.schema.Component;
import dev.hearth.schema.Leaves;
import dev.hearth.schema.LibraryLeaf;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the step for an object, by its class. */
final class Steps {
  private static final Step REFERENCE =
      new Step.Immediate() {
        @Override
        public Object make(Copy copy, Object object) {
          return object;
        }
      };

  private final StateClasses from;
  private final StateClasses to;
  private final Sharing sharing;
  private final EntityReach reach;
  private final Changeable changeable;
  private final Set<String> libraryLeaves;
  private final Map<Class<?>, Step> steps = new HashMap<>();
  private final Map<Class<?>, StateClass.Composite> parts = new HashMap<>();
  private final Map<Step, List<HeldRecords>> records = new HashMap<>();
  private Class<?> lastClass = Object.class;
  private Step last = REFERENCE;

  Steps(StateClasses from, StateClasses to, Sharing sharing) {
    this.from = from;
    this.to = to;
    this.sharing = sharing;
    this.reach = new EntityReach(from.schema());
    this.changeable = new Changeable(from.schema());
    this.libraryLeaves = LibraryLeaf.typesIn(from.schema());
  }

  Step of(Object object) {
    Class<?> type = object.getClass();
    if (type != lastClass) {
      Step step = steps.get(type);
      if (step == null) {
        step = find(object, type);
        steps.put(type, step);
      }
      lastClass = type;
      last = step;
    }
    return last;
  }

  /** The records that objects with such a step hold, and that are to be copied with them. */
  List<HeldRecords> parts(Step step) {
    return records.getOrDefault(step, List.of());
  }

  /** The parts of an object of a state class, for a path through it. */
  StateClass.@Nullable Composite parts(Object object) {
    return parts.get(object.getClass());
  }

  private Step find(Object object, Class<?> type) {
    Class<?> declared = object instanceof Enum<?> constant ? constant.getDeclaringClass() : type;
    Optional<String> name = from.typeOf(declared);
    if (name.isPresent()) {
      return ofState(name.get(), declared);
    }
    if (type.isArray()) {
      return ofArray(type);
    }
    if (isLibraryLeaf(type)) {
      return REFERENCE;
    }
    if (object instanceof Collection) {
      return CollectionStep.INSTANCE;
    }
    if (object instanceof Map) {
      return MapStep.INSTANCE;
    }
    if (object instanceof Optional) {
      return OptionalStep.INSTANCE;
    }
    if (ContainerKind.isOfJdk(type)) {
      return REFERENCE;
    }
    throw MigrationException.of(object, "a " + type.getName() + " is no state");
  }

  /** Whether it is a leaf's class, or what extends or implements one. */
  private boolean isLibraryLeaf(@Nullable Class<?> type) {
    return type != null
        && !libraryLeaves.isEmpty()
        && (libraryLeaves.contains(type.getName())
            || isLibraryLeaf(type.getSuperclass())
            || Arrays.stream(type.getInterfaces()).anyMatch(this::isLibraryLeaf));
  }

  private Step ofState(String name, Class<?> type) {
    StateDef def = from.schema().type(name);
    StateClass source = from.bind(def, type);
    if (source instanceof StateClass.Composite composite) {
      parts.put(type, composite);
    }
    StateClass target = to.named(name);
    if (target.type() == type && sharing.shared(name)) {
      return REFERENCE;
    }
    boolean[] plain = each(def, sharing::shared);
    if (source instanceof RecordClass old && target instanceof RecordClass now) {
      boolean readsOn =
          to.isCurrent(name)
              && def.components().stream().anyMatch(c -> reach.leadsToEntity(c.type()));
      RecordStep step = new RecordStep(old, now, plain, readsOn);
      records.put(step, HeldRecords.of(def, old, from.schema(), plain));
      return step;
    }
    if (source instanceof EntityClass old && target instanceof EntityClass now) {
      boolean[] late = each(def, reach::leadsToEntity);
      EntityStep step =
          new EntityStep(old, now, to.isCurrent(name), plain, late, each(def, changeable::isSo));
      records.put(step, HeldRecords.of(def, old, from.schema(), either(plain, late)));
      return step;
    }
    return new EnumStep((EnumClass) target);
  }

  /** Of each component, whether its type is so. */
  private static boolean[] each(StateDef def, Predicate<StateType> isSo) {
    List<Component> components = def.components();
    boolean[] each = new boolean[components.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = isSo.test(components.get(i).type());
    }
    return each;
  }

  private static boolean[] either(boolean[] a, boolean[] b) {
    boolean[] either = new boolean[a.length];
    for (int i = 0; i < a.length; i++) {
      either[i] = a[i] || b[i];
    }
    return either;
  }

  private Step ofArray(Class<?> type) {
    Class<?> element = type.getComponentType();
    while (sharing.sharesArrays() && element.isArray()) {
      element = element.getComponentType();
    }
    Optional<String> state = from.typeOf(element);
    boolean leaf = Leaves.all().contains(element) || isLibraryLeaf(element);
    boolean shared = state.isPresent() && sharing.shared(state.get());
    if (!leaf && !(shared && to.classOf(state.get()) == element)) {
      return new ArrayStep(type);
    }
    return sharing.sharesArrays() ? REFERENCE : LeafArrayStep.INSTANCE;
  }
}
