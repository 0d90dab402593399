package dev.hearth.dev.reload;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an eye on versions that no longer run. They should become unreachable; a thread that runs
 * their code is what mostly keeps them.
 */
public final class OldVersions {
  /** So many may wait for the garbage collector, before it is asked. */
  private static final int MANY = 20;

  private static final List<Duration> LOOKS =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(25));

  /**
   * A thread that is in old code.
   *
   * @param number of the version
   */
  public record Straggler(String thread, int number, List<StackTraceElement> stack) {}

  private static final class Dropped {
    final int number;
    final String name;
    final WeakReference<ClassLoader> loader;
    final long at = System.nanoTime();
    int looks;

    Dropped(Version version) {
      number = version.number();
      name = Objects.requireNonNull(version.loader().getName());
      loader = new WeakReference<>(version.loader());
    }
  }

  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int many = MANY;

  /** {@code version} no longer runs. */
  synchronized void drop(Version version) {
    dropped.add(new Dropped(version));
  }

  /**
   * Threads that are still in old code; each is named once.
   *
   * @param current a class of what runs now
   */
  public synchronized List<Straggler> stragglers(Class<?> current) {
    dropped.removeIf(old -> old.loader.refersTo(null));
    Map<String, Dropped> due = new HashMap<>();
    for (Dropped old : dropped) {
      if (old.looks < LOOKS.size() && System.nanoTime() - old.at > LOOKS.get(old.looks).toNanos()) {
        old.looks++;
        due.put(old.name, old);
      }
    }
    List<Straggler> found = new ArrayList<>();
    if (!due.isEmpty()) {
      JdkCaches.remember(current);
      Thread.getAllStackTraces()
          .forEach((thread, stack) -> straggler(thread, stack, due).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Straggler> straggler(
      Thread thread, StackTraceElement[] stack, Map<String, Dropped> old) {
    for (StackTraceElement frame : stack) {
      @Nullable String loader = frame.getClassLoaderName();
      Dropped version = loader == null ? null : old.get(loader);
      if (version != null && told.add(thread.getName() + " " + loader)) {
        return Optional.of(new Straggler(thread.getName(), version.number, List.of(stack)));
      }
    }
    return Optional.empty();
  }

  /** The numbers of versions that stay though they were collected for; told when they are many. */
  public synchronized List<Integer> leaked() {
    if (dropped.size() < many) {
      return List.of();
    }
    System.gc();
    dropped.removeIf(old -> old.loader.refersTo(null));
    if (dropped.size() < many) {
      return List.of();
    }
    many *= 2;
    return dropped.stream().map(old -> old.number).distinct().toList();
  }
}
