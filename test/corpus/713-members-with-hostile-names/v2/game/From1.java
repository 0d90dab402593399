package game;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected String program__(V1.Names old) {
    return "program " + old.program();
  }

  @Override
  protected String yield(V1.Names old) {
    return "yield " + old.yield();
  }

  @Override
  protected String permits(V1.Names old) {
    return "permits " + old.permits();
  }

  @Override
  protected String with(V1.Names old) {
    return "with " + old.with();
  }

  @Override
  protected String to(V1.Names old) {
    return "to " + old.to();
  }

  @Override
  protected String v(V1.Names old) {
    return "v " + old.v();
  }

  @Override
  protected String r(V1.Names old) {
    return "r " + old.r();
  }

  @Override
  protected String this_(V1.Names old) {
    return "this_ " + old.this_();
  }

  @Override
  protected String size(V1.Names old) {
    return "size " + old.size();
  }

  @Override
  protected String set(V1.Names old) {
    return "set " + old.set();
  }

  @Override
  protected String types(V1.Names old) {
    return "types " + old.types();
  }

  @Override
  protected String Migration(V1.Names old) {
    return "Migration " + old.Migration();
  }

  @Override
  protected String Main(V1.Names old) {
    return "Main " + old.Main();
  }

  @Override
  protected String Object(V1.Names old) {
    return "Object " + old.Object();
  }

  @Override
  protected String Handles(V1.Names old) {
    return "Handles " + old.Handles();
  }

  @Override
  protected String dev(V1.Names old) {
    return "dev " + old.dev();
  }

  @Override
  protected String __(V1.Names old) {
    return "__ " + old.__();
  }

  @Override
  protected String migrate$(V1.Names old) {
    return "migrate$ " + old.migrate$();
  }

  @Override
  protected String past$(V1.Names old) {
    return "past$ " + old.past$();
  }

  @Override
  protected String program_(V1.Names old) {
    return "program_ " + old.program_();
  }

  @Override
  protected String ñ(V1.Names old) {
    return "ñ " + old.ñ();
  }

  @Override
  protected String i(V1.Names old) {
    return "i " + old.i();
  }

  @Override
  protected String x(V1.Names old) {
    return "x " + old.x();
  }

  @Override
  protected String clone_(V1.Robot old) {
    return "clone " + old.clone_();
  }

  @Override
  protected String equals_(V1.Robot old) {
    return "equals " + old.equals_();
  }

  @Override
  protected String finalize_(V1.Robot old) {
    return "finalize " + old.finalize_();
  }

  @Override
  protected String getClass_(V1.Robot old) {
    return "getClass " + old.getClass_();
  }

  @Override
  protected String hashCode__(V1.Robot old) {
    return "hashCode " + old.hashCode__();
  }

  @Override
  protected String notify_(V1.Robot old) {
    return "notify " + old.notify_();
  }

  @Override
  protected String notifyAll_(V1.Robot old) {
    return "notifyAll " + old.notifyAll_();
  }

  @Override
  protected String toString_(V1.Robot old) {
    return "toString " + old.toString_();
  }

  @Override
  protected String wait_(V1.Robot old) {
    return "wait " + old.wait_();
  }

  @Override
  protected String hashCode_(V1.Robot old) {
    return "hashCode_ " + old.hashCode_();
  }

  @Override
  protected String migrate_(V1.Robot old) {
    return "migrate " + old.migrate();
  }

  @Override
  protected String make_(V1.Robot old) {
    return "make " + old.make();
  }

  @Override
  protected String program_(V1.Robot old) {
    return "program " + old.program();
  }

  @Override
  protected String old(V1.Robot old) {
    return "old " + old.old();
  }

  @Override
  protected String done(V1.Robot old) {
    return "done " + old.done();
  }

  @Override
  protected String start(V1.Robot old) {
    return "start " + old.start();
  }

  @Override
  protected String step(V1.Robot old) {
    return "step " + old.step();
  }

  @Override
  protected String period(V1.Robot old) {
    return "period " + old.period();
  }

  @Override
  protected String close(V1.Robot old) {
    return "close " + old.close();
  }

  @Override
  protected String h(V1.Robot old) {
    return "h " + old.h();
  }

  @Override
  protected String o(V1.Robot old) {
    return "o " + old.o();
  }

  @Override
  protected String handles(V1.Robot old) {
    return "handles " + old.handles();
  }

  @Override
  protected String $(V1.Robot old) {
    return "$ " + old.$();
  }

  @Override
  protected String größe(V1.Robot old) {
    return "größe " + old.größe();
  }

  @Override
  protected Word make_(V1.Word old) {
    return Word.make2;
  }

  @Override
  protected Word name_(V1.Word old) {
    return Word.name_2;
  }

  @Override
  protected Word values(V1.Word old) {
    return Word.values2;
  }

  @Override
  protected Word hashCode_(V1.Word old) {
    return Word.hashCode2;
  }

  @Override
  protected Word old(V1.Word old) {
    return Word.old2;
  }

  @Override
  protected Word record(V1.Word old) {
    return Word.record2;
  }

  @Override
  protected Word V1(V1.Word old) {
    return Word.V12;
  }

  @Override
  protected Word größe(V1.Word old) {
    return Word.größe2;
  }
}
