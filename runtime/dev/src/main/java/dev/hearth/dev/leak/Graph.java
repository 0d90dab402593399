package dev.hearth.dev.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which object of a heap refers to which. Objects are counted through, in the order of their ids,
 * and arrays hold the rest: some 40 bytes for each object, in all.
 */
final class Graph {
  private static final int NONE = -1;

  private final long[] ids;

  /** Where the links of an object begin: their number is there, and then they are. */
  private final int[] begins;

  private int[] links = new int[1 << 12];
  private int size;

  /**
   * Without links.
   *
   * @param ids of all objects that can have any, in order
   */
  Graph(long[] ids) {
    this.ids = ids;
    this.begins = new int[ids.length];
    Arrays.fill(begins, NONE);
  }

  /** An object refers to others; those that are not known are left out. */
  void link(long from, long[] to) {
    int index = index(from);
    if (index < 0) {
      return;
    }
    if (links.length - size <= to.length) {
      links = Arrays.copyOf(links, Math.max(size + to.length + 1, size + (size >> 1)));
    }
    int begin = size++;
    for (long id : to) {
      int other = id == 0 ? NONE : index(id);
      if (other >= 0) {
        links[size++] = other;
      }
    }
    begins[index] = begin;
    links[begin] = size - begin - 1;
  }

  private int index(long id) {
    return Arrays.binarySearch(ids, id);
  }

  /** The shortest ways from {@code roots} to whatever they reach; from those that last first. */
  Ways from(List<Root> roots) {
    Ways ways = new Ways();
    ways.add(roots.stream().filter(root -> root.kind().lasts()).toList());
    ways.add(roots);
    return ways;
  }

  /** Ways from roots. */
  final class Ways {
    private final int[] before = new int[ids.length];
    private final int[] queue = new int[ids.length];

    private Ways() {
      Arrays.fill(before, NONE);
    }

    private void add(List<Root> roots) {
      int end = 0;
      for (Root root : roots) {
        int index = index(root.object());
        if (index >= 0) {
          end = reach(index, index, end);
        }
      }
      for (int next = 0; next < end; next++) {
        int from = queue[next];
        int begin = begins[from];
        for (int i = 1; begin != NONE && i <= links[begin]; i++) {
          end = reach(links[begin + i], from, end);
        }
      }
    }

    private int reach(int object, int from, int end) {
      if (before[object] != NONE) {
        return end;
      }
      before[object] = from;
      queue[end] = object;
      return end + 1;
    }

    /** The objects from a root to {@code id}, both included; none when no root reaches it. */
    List<Long> to(long id) {
      List<Long> way = new ArrayList<>();
      int at = index(id);
      if (at < 0 || before[at] == NONE) {
        return way;
      }
      way.add(0, ids[at]);
      while (before[at] != at) {
        at = before[at];
        way.add(0, ids[at]);
      }
      return way;
    }
  }
}
