package dev.hearth.test.bench.soak;

import java.util.List;
import java.util.SortedSet;

/**
 * One version of the program.
 *
 * @param edit its number
 * @param amount what a turn adds
 * @param years by which a turn makes people older
 * @param components of items besides two, {@code more3} and the like
 * @param moods the constants of an enum, in order
 * @param mood that a turn sets
 * @param files numbers of classes that are files of their own
 */
record Code(
    int edit,
    int amount,
    int years,
    SortedSet<Integer> components,
    List<String> moods,
    String mood,
    SortedSet<Integer> files) {}
