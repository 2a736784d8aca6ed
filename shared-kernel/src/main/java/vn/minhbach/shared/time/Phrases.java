package vn.minhbach.shared.time;

/** The pieces of an explanation in one language; what goes in is already said in it. */
interface Phrases {
  Spoken spoken();

  String received(String moment);

  String limit(TimeLimit limit, CountingRule rule);

  String range(String first, String last);

  String weeklyDaysOff(int count);

  String skipped(String days);

  String rolled(String lastDay, String days);

  String due(String moment);

  String worked(String day, String remark);

  String estimated(String years);
}
