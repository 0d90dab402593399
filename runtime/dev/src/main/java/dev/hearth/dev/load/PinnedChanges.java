package dev.hearth.dev.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Remembers how pinned classes were when they were loaded, and says which have changed since. */
public final class PinnedChanges {
  private final Map<String, String> first = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();

  /** What has been read of a class of some code. */
  private record Known(Code code, String digest) {}

  /** Takes the classes for which {@code counts} as the ones that are loaded. */
  public void remember(Code code, Predicate<String> counts) {
    code.classNames().stream()
        .filter(counts)
        .forEach(name -> first.putIfAbsent(name, digest(code, name)));
  }

  /**
   * The pinned classes that are not what is loaded. One that is met for the first time is as it
   * should be.
   */
  public List<String> in(Code code, Predicate<String> pinned) {
    remember(code, pinned);
    return code.classNames().stream()
        .filter(pinned)
        .filter(name -> !digest(code, name).equals(first.get(name)))
        .toList();
  }

  private String digest(Code code, String name) {
    Known before = known.get(name);
    String digest =
        before != null && code.hasSame(name, before.code())
            ? before.digest()
            : code.classFile(name).map(ClassDigest::of).orElse("");
    known.put(name, new Known(code, digest));
    return digest;
  }
}
