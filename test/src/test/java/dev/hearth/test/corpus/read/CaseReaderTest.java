package dev.hearth.test.corpus.read;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.corpus.CaseFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseReaderTest {
  @TempDir Path folder;
  private CaseFiles files;

  @BeforeEach
  void write() {
    files = CaseFiles.in(folder, "case").whole("1", "", 2);
  }

  private Case read() throws IOException, MalformedCase {
    return CaseReader.read(files.folder());
  }

  private void refused(String message) {
    assertEquals(message, assertThrows(MalformedCase.class, this::read).getMessage());
  }

  @Test
  void wholeCaseIsRead() throws Exception {
    files
        .keys("program.2=game.Other")
        .file("history-2/1.json", "{}")
        .file("README.md", "why")
        .file(".hidden/x", "");
    Case read = read();
    assertEquals(1, read.steps());
    assertEquals(2, read.last());
    assertEquals("game.Main", read.program(1));
    assertEquals("game.Other", read.program(2));
    assertEquals("game.Other", read.program(3));
    Version second = requireNonNull(read.versions().get(2));
    assertEquals(
        Set.of("undecided-component Value.m"), second.undecided().orElseThrow().problems());
    assertEquals(Optional.of(files.folder().resolve("history-2")), second.history());
    assertTrue(read.state().isPresent());
    assertEquals(OptionalInt.empty(), read.refusedAt());
  }

  @Test
  void refusedVersionHasItsReasonAndNeedsNoState() throws Exception {
    CaseFiles.in(folder, "other")
        .v1("1", "")
        .version("v2", "", "", "1", "")
        .keys("refusedAt=2\nreason= of course \nunsealed=2,1");
    Case read = CaseReader.read(folder.resolve("other"));
    assertEquals(Optional.of("of course"), read.reasonAt(2));
    assertEquals(Optional.empty(), read.reasonAt(1));
    assertEquals(Set.of(1, 2), read.unsealed());
  }

  @Test
  void onlyARefusalIsACaseToo() throws Exception {
    CaseFiles.in(folder, "other")
        .version("v1-undecided", "", "", "1", "")
        .file("problems-1.txt", "not-state A.b\n\n not-state A.b ");
    Case read = CaseReader.read(folder.resolve("other"));
    assertEquals(0, read.last());
  }

  @Test
  void keysAreChecked() {
    files.file("case.properties", "program=game.Main");
    refused("case.properties has no change");
    files.file("case.properties", "change=E10");
    refused("case.properties has no program");
    files.file("case.properties", "change=E10\nprogram=");
    refused("case.properties has no value for program");
    files.file("case.properties", "change=E10\nprogram=game/Main");
    refused("case.properties names as program what is no class: game/Main");
    files.file("case.properties", "change=E10\nprogram=game.Main\nstep=1");
    refused("case.properties has an unknown key: step");
    files.file("case.properties", "change=E10\nprogram=game.Main\nprogram=game.Main");
    refused("case.properties has twice: program");
    files.file("case.properties", "change=E10\nprogram=game.Main\nsteps=-1");
    refused("case.properties has a steps that is no number: -1");
    files.file("case.properties", "change=E10\nprogram=game.Main\nreason=x\\u00");
    assertTrue(assertThrows(MalformedCase.class, this::read).toString().contains("cannot be read"));
  }

  @Test
  void keysAreAboutVersionsThatAreThere() {
    files.file("case.properties", "change=E10\nprogram=game.Main\nprogram.3=game.Main");
    refused("case.properties has a program for v3, which is not there");
    files.file("case.properties", "change=E10\nprogram=game.Main\nunsealed=3");
    refused("case.properties has a unsealed for v3, which is not there");
    files.version("v3-undecided", "", "", "1", "").file("problems-3.txt", "lost-root Main");
    files.file("case.properties", "change=E10\nprogram=game.Main\nunsealed=3");
    refused("case.properties has unsealed=3, and there is no v3");
    files.file("case.properties", "change=E10\nprogram=game.Main\nrefusedAt=2");
    refused("case.properties needs both refusedAt and reason, or neither");
    files.file("case.properties", "change=E10\nprogram=game.Main\nreason=no");
    refused("case.properties needs both refusedAt and reason, or neither");
    files.file("case.properties", "change=E10\nprogram=game.Main\nrefusedAt=1\nreason=no");
    refused("case.properties has refusedAt=1, and nothing takes over into v1");
  }

  @Test
  void versionsHaveNoGap() {
    files.version("v4", "", "", "1", "");
    refused("it has v4, and no v3");
    CaseFiles other = CaseFiles.in(folder, "other").version("v2", "", "", "1", "");
    assertEquals(
        "it has no v1 to start from",
        assertThrows(MalformedCase.class, () -> CaseReader.read(other.folder())).getMessage());
    CaseFiles none = CaseFiles.in(folder, "none");
    assertEquals(
        "it has no v1 to start from",
        assertThrows(MalformedCase.class, () -> CaseReader.read(none.folder())).getMessage());
  }

  @Test
  void filesAreWhatTheyAreCalled() {
    files.file("v2-undecidd/x.java", "");
    refused("it has v2-undecidd, which is no part of a case");
  }

  @Test
  void mistypedFileIsNoOther() {
    files.file("problem-2.txt", "");
    refused("it has problem-2.txt, which is no part of a case");
  }

  @Test
  void historyIsOfAVersion() {
    files.file("history-3/1.json", "{}");
    refused("it has history-3, and no v3");
  }

  @Test
  void versionsHaveSources() {
    files.file("v3/notes.txt", "");
    refused("v3 has no sources");
  }

  @Test
  void problemsAreLinesOfCodeAndSubject() {
    files.file("problems-2.txt", "");
    refused("problems-2.txt has no line, and what is refused has a problem");
    files.file("problems-2.txt", "lost-component");
    refused("problems-2.txt has a line that is not CODE SUBJECT: lost-component");
    files.file("problems-2.txt", "lost-property Value.n");
    refused("problems-2.txt has an unknown code: lost-property");
    files.file("problems-3.txt", "lost-component Value.n");
    files.file("problems-2.txt", "lost-component Value.n");
    refused("it has problems-3.txt, and no v3-undecided");
    files.version("v4-undecided", "", "", "1", "");
  }

  @Test
  void refusalHasProblems() {
    files.version("v3-undecided", "", "", "1", "");
    refused("it has v3-undecided, and no problems-3.txt");
  }

  @Test
  void stateIsThereAndIsJson() throws IOException {
    files.file("state.json", "{\"@id\": 1,}");
    assertTrue(
        assertThrows(MalformedCase.class, this::read)
            .toString()
            .contains("state.json is not valid: "));
    java.nio.file.Files.delete(files.folder().resolve("state.json"));
    refused("it has no state.json for after v2 has taken over");
  }
}
