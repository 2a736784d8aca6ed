package vn.minhbach.query.store;

/** A text and the batch that wrote it: a document's JSON or a view's token. */
record Stamped(long batch, String text) {}
