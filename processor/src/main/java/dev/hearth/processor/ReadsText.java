package dev.hearth.processor;

import dev.hearth.processor.plan.ImmutableMethodReads;
import dev.hearth.processor.plan.MethodReads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the methods of a class read, as a line of text: an IDE that compiles only the files that
 * changed does not show the bodies of the others again.
 */
final class ReadsText {
  private ReadsText() {}

  static String write(List<MethodReads> reads) {
    List<String> methods = new ArrayList<>();
    for (MethodReads method : reads) {
      methods.add(
          String.join(
              "|",
              method.key(),
              String.join(" ", method.components()),
              String.join(" ", method.elsewhere()),
              String.join(" ", method.calls()),
              method.passesOn() ? "passesOn" : "",
              method.callsProgram() ? "callsProgram" : ""));
    }
    return String.join(";", methods);
  }

  static List<MethodReads> read(String text) {
    List<MethodReads> reads = new ArrayList<>();
    for (String method : text.split(";", -1)) {
      String[] parts = method.split("\\|", -1);
      if (parts.length == 6) {
        reads.add(
            ImmutableMethodReads.builder()
                .key(parts[0])
                .addAllComponents(words(parts[1]))
                .addAllElsewhere(words(parts[2]))
                .addAllCalls(words(parts[3]))
                .passesOn(!parts[4].isEmpty())
                .callsProgram(!parts[5].isEmpty())
                .build());
      }
    }
    return reads;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
