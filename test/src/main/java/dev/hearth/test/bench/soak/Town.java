package dev.hearth.test.bench.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the state of the program should be: the same rules, in plain Java. Each version of the code
 * takes one turn, in its first step.
 */
final class Town {
  /** So many items are kept. */
  static final int ITEMS = 40;

  private static final int PEOPLE = 2;

  private record Item(int id, long value, SortedMap<Integer, Long> more) {
    @Override
    public String toString() {
      String others =
          more.entrySet().stream()
              .map(e -> ", more" + e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining());
      return "Item[id=" + id + ", value=" + value + others + "]";
    }
  }

  private final List<Item> items = new ArrayList<>();
  private int last;
  private long sum;
  private long ages;
  private String mood = "";

  /** Code takes over, and its first step has ended. */
  void reloaded(Code code) {
    for (int i = 0; i < items.size(); i++) {
      items.set(i, migrated(items.get(i), code));
    }
    last = code.edit();
    sum = sum * 31 + code.amount() + code.files().stream().mapToInt(n -> n).sum();
    mood = code.mood();
    ages += code.years();
    SortedMap<Integer, Long> more = new TreeMap<>();
    code.components().forEach(n -> more.put(n, sum + n));
    items.add(new Item(last, sum, more));
    if (items.size() > ITEMS) {
      items.remove(0);
    }
  }

  /** What is new is decided on; what is gone is dropped. */
  private static Item migrated(Item old, Code code) {
    SortedMap<Integer, Long> more = new TreeMap<>(old.more());
    more.keySet().retainAll(code.components());
    code.components().forEach(n -> more.putIfAbsent(n, (long) old.id() * n));
    return new Item(old.id(), old.value(), more);
  }

  /** As the program shows it. */
  String text() {
    String people = (ages + " ").repeat(PEOPLE);
    return "%d %d %s %s%s friends".formatted(last, sum, mood, people, items);
  }
}
