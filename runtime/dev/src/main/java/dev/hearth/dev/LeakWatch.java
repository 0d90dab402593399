package dev.hearth.dev;

import dev.hearth.dev.leak.Leaks;
import dev.hearth.dev.leak.Suspect;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.OldVersions;
import dev.hearth.dev.report.Reports;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what holds old versions that should be gone. */
final class LeakWatch {
  private final DevEngine engine;
  private final Reports reports;
  private Thread search = new Thread();

  LeakWatch(DevEngine engine, Reports reports) {
    this.engine = engine;
    this.reports = reports;
  }

  /** Looks once; a search goes on beside whoever asks. */
  void look() {
    if (search.isAlive()) {
      return;
    }
    OldVersions old = engine.old();
    List<Suspect> suspects = old.suspects();
    if (suspects.isEmpty()) {
      return;
    }
    if (!Leaks.canSearch()) {
      old.named(suspects);
      List<Integer> numbers = suspects.stream().map(Suspect::number).toList();
      reports.tell(Outcomes.leaked(engine.running(), numbers, Leaks.instead()));
      return;
    }
    search = Daemons.thread("hearth-leaks", () -> search(suspects));
    search.start();
  }

  private void search(List<Suspect> suspects) {
    try {
      Map<Suspect, String> found = Leaks.search(suspects);
      Map<Integer, String> held = new TreeMap<>();
      found.forEach((suspect, by) -> held.putIfAbsent(suspect.number(), by));
      if (!held.isEmpty()) {
        engine.old().named(found.keySet());
        reports.tell(Outcomes.leaked(engine.running(), held));
      }
    } catch (IOException e) {
      engine.old().named(suspects);
      List<Integer> numbers = suspects.stream().map(Suspect::number).toList();
      String why = "what holds them cannot be found out: " + e.getMessage();
      reports.tell(Outcomes.leaked(engine.running(), numbers, why));
    }
  }
}
