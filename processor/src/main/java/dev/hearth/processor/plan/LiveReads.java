package dev.hearth.processor.plan;

import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the methods of a migration class read that can come to be called. A component's method does
 * not where the user's {@code make} takes the place of the generated one, which would call it, and
 * neither calls that nor the method itself.
 */
final class LiveReads {
  private final Set<String> callsItself = new HashSet<>();
  private final List<MethodReads> live = new ArrayList<>();

  private LiveReads() {}

  /** Those of {@code reads}, all that is known of the class. */
  static LiveReads of(Transition transition, HookKeys keys, List<MethodReads> reads) {
    LiveReads found = new LiveReads();
    reads.stream()
        .filter(m -> m.calls().contains(m.key()))
        .forEach(m -> found.callsItself.add(m.key()));
    found.begin(reads, keys.writesMake() ? found.idle(transition, keys) : new HashSet<>());
    return found;
  }

  /** The methods that a {@code make} of the user's takes the place of. */
  private Set<String> idle(Transition transition, HookKeys keys) {
    Set<String> idle = new HashSet<>();
    for (TypeChange change : transition.diff().types().values()) {
      if (change instanceof TypeChange.Kept kept
          && keys.written(keys.make(kept.old()))
          && !callsItself(keys.make(kept.old()))) {
        kept.sources().forEach(source -> idle.add(keys.component(kept, source.name())));
      }
    }
    return idle;
  }

  private void begin(List<MethodReads> reads, Set<String> idle) {
    List<MethodReads> waiting = new ArrayList<>(reads);
    while (waiting.removeIf(method -> !idle.contains(method.key()) && live.add(method))) {
      live.forEach(method -> idle.removeAll(method.calls()));
    }
  }

  /** Whether the user's method calls the one that it takes the place of. */
  boolean callsItself(String key) {
    return callsItself.contains(key);
  }

  /** Whether a method is called by another one. */
  boolean isCalled(String key) {
    return live.stream()
        .anyMatch(method -> !method.key().equals(key) && method.calls().contains(key));
  }

  /** The components that any of them reads, by their accessors. */
  Set<String> components() {
    Set<String> components = new LinkedHashSet<>();
    live.forEach(method -> components.addAll(method.components()));
    return components;
  }

  /** Whether any but those methods reads a component, by its accessor, however it comes to it. */
  boolean isRead(String accessor, Set<String> exceptBy) {
    return live.stream()
        .anyMatch(method -> !exceptBy.contains(method.key()) && reads(method, accessor));
  }

  /** Whether one of those methods may read a component, itself or by what it gives its value to. */
  boolean mayRead(String accessor, Set<String> methods) {
    return live.stream()
        .filter(method -> methods.contains(method.key()))
        .anyMatch(method -> method.passesOn() || reads(method, accessor));
  }

  private static boolean reads(MethodReads method, String accessor) {
    return method.components().contains(accessor) || method.elsewhere().contains(accessor);
  }
}
