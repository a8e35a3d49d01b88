// Built for `npm run bench` only: the frame of every page, with nothing in it.
export default function EmptyPage() {
  return <h1>Empty</h1>
}
