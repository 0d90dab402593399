package dev.hearth.testkit;

import dev.hearth.migrate.Assembly;
import dev.hearth.migrate.ContainerForm;
import dev.hearth.migrate.MigrationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Chooses what kind of container there is where one is declared, and fills it. */
final class ArbitraryForms {
  private static final List<String> COLLECTIONS =
      List.of(
          ContainerForm.LIST,
          "ArrayList",
          "LinkedList",
          "Arrays.asList",
          "unmodifiable List",
          ContainerForm.SET,
          "HashSet",
          "LinkedHashSet",
          "unmodifiable Set",
          "TreeSet",
          "TreeSet reversed",
          "ArrayDeque",
          "PriorityQueue");
  private static final List<String> MAPS =
      List.of(
          ContainerForm.MAP,
          "HashMap",
          "LinkedHashMap",
          "unmodifiable Map",
          "TreeMap",
          "TreeMap reversed");
  private static final Set<String> TAKE_NULL =
      Set.of(
          "ArrayList",
          "LinkedList",
          "Arrays.asList",
          "unmodifiable List",
          "HashMap",
          "LinkedHashMap",
          "unmodifiable Map");

  private final Assembly assembly;
  private final RandomGenerator random;

  ArbitraryForms(Assembly assembly, RandomGenerator random) {
    this.assembly = assembly;
    this.random = random;
  }

  /**
   * A kind of container.
   *
   * @param prototype an empty one
   * @param takesNull whether an element of a list or a value of a map may be null
   */
  record Form(Object prototype, boolean takesNull) {
    boolean sorts() {
      return prototype instanceof SortedSet
          || prototype instanceof SortedMap
          || prototype instanceof java.util.PriorityQueue;
    }
  }

  /**
   * A kind that a declared type takes.
   *
   * @param element the class of elements or keys, as they are declared
   */
  Form choose(Class<?> declared, Class<?> element) {
    boolean map = java.util.Map.class.isAssignableFrom(declared);
    List<Form> forms = new ArrayList<>();
    List<Form> sorted = new ArrayList<>();
    for (String name : map ? MAPS : COLLECTIONS) {
      Object prototype = Objects.requireNonNull(ContainerForm.prototype(name));
      if (declared.isInstance(prototype)) {
        Form form = new Form(prototype, TAKE_NULL.contains(name));
        (form.sorts() ? sorted : forms).add(form);
      }
    }
    if (element.isEnum()) {
      String name = map ? ContainerForm.ENUM_MAP : ContainerForm.ENUM_SET;
      Object prototype = ContainerForm.ofEnum(name, element);
      if (declared.isInstance(prototype)) {
        forms.add(new Form(prototype, false));
      }
    }
    // Sorted by their own order, elements that are declared comparable are in order in any version.
    if (forms.isEmpty() || Comparable.class.isAssignableFrom(element)) {
      forms.addAll(sorted);
    }
    return forms.get(random.nextInt(forms.size()));
  }

  Object collection(Form form, @Nullable Object[] elements) {
    Object prototype = form.prototype();
    boolean set = prototype instanceof Set;
    @Nullable Object[] all = set || form.sorts() ? distinct(form, elements) : elements;
    try {
      return assembly.collection(prototype, all);
    } catch (MigrationException e) {
      return assembly.collection(prototype, new Object[0]); // elements compare in a strange way
    }
  }

  /** A map with one of {@code values} for each different key. */
  Object map(Form form, @Nullable Object[] keys, @Nullable Object[] values) {
    @Nullable Object[] distinct = distinct(form, keys);
    try {
      return assembly.map(form.prototype(), distinct, Arrays.copyOf(values, distinct.length));
    } catch (MigrationException e) {
      return assembly.map(form.prototype(), new Object[0], new Object[0]);
    }
  }

  /** Nothing when the elements' own code does not let them be compared. */
  private static @Nullable Object[] distinct(Form form, @Nullable Object[] elements) {
    List<@Nullable Object> all = Arrays.asList(elements);
    boolean comparable = all.stream().allMatch(Comparable.class::isInstance);
    try {
      Collection<@Nullable Object> distinct =
          form.sorts() && comparable ? new TreeSet<>(natural()) : new LinkedHashSet<>();
      distinct.addAll(all);
      return distinct.toArray();
    } catch (RuntimeException e) {
      return new Object[0];
    }
  }

  @SuppressWarnings("unchecked") // all elements are comparable, and of one type
  private static Comparator<@Nullable Object> natural() {
    return (Comparator<@Nullable Object>) (Comparator<?>) Comparator.naturalOrder();
  }
}
