import icon from '../../icons/icon-128.png';

interface PageHeadProps {
  readonly title: string;
  readonly below: string;
}

/** Whose page this is. The drawing is decoration. */
export function PageHead({ title, below }: PageHeadProps) {
  return (
    <header class="page-head">
      <img src={icon} alt="" />
      <div>
        <h1>{title}</h1>
        <p>{below}</p>
      </div>
    </header>
  );
}
